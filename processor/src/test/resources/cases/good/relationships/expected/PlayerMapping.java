// Generated from Player by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Player} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PlayerMapping {
    private PlayerMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Player> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Player", "PLAYER");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, name, number, team_id, phone, agent_id.
     */
    public static Player read(Row row, int at, Unloaded unloaded) {
        Player player = new Player();
        player.setId(required(row.getLong(at), "Player.id"));
        player.name = required(row.getString(at + 1), "Player.name");
        player.number = required(row.getInteger(at + 2), "Player.number");
        player.team = unloaded.ref(row.getLong(at + 3), "team");
        player.contact = readContact(row, at + 4, unloaded);
        player.setPrizes(unloaded.many("prizes"));
        return player;
    }

    private static Contact readContact(Row row, int at, Unloaded unloaded) {
        return new Contact(
                required(row.getString(at), "Player.contact.phone"),
                unloaded.ref(row.getLong(at + 1), "contact.agent"));
    }

    static Long key(Player player) {
        return player.getId();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Player.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Player.id");
        }
        return Binds.ofArrays(keys);
    }

    static Player withTeam(Player player, Ref<Team, Long> team) {
        player.team = team;
        return player;
    }

    static @Nullable Ref<Player, Long> getContactAgent(Player player) {
        Contact contact = player.contact;
        if (contact == null) {
            return null;
        }
        return contact.agent();
    }

    static Player withContactAgent(Player player, Ref<Player, Long> contactAgent) {
        player.contact = new Contact(player.contact.phone(), contactAgent);
        return player;
    }

    static Player withPrizes(Player player, Many<Prize> prizes) {
        player.setPrizes(prizes);
        return player;
    }

    static Tuple insertBinds(Player player) {
        Binds.unset(player.getId(), "Player.id");
        Contact contact = Binds.present(player.contact, "Player.contact");
        return Binds.of(
                Binds.text(player.name, "Player.name"),
                player.number,
                Binds.ref(player.team),
                Binds.text(contact.phone(), "Player.contact.phone"),
                Binds.ref(contact.agent()));
    }

    static Tuple insertAllBinds(List<? extends Player> players) {
        int size = players.size();
        String[] name = new String[size];
        Integer[] number = new Integer[size];
        Long[] team = new Long[size];
        String[] contactPhone = new String[size];
        Long[] contactAgent = new Long[size];
        for (int i = 0; i < size; i++) {
            Player player = players.get(i);
            Binds.unset(player.getId(), "Player.id");
            Contact contact = Binds.present(player.contact, "Player.contact");
            name[i] = Binds.text(player.name, "Player.name");
            number[i] = player.number;
            team[i] = Binds.ref(player.team);
            contactPhone[i] = Binds.text(contact.phone(), "Player.contact.phone");
            contactAgent[i] = Binds.ref(contact.agent());
        }
        return Binds.ofArrays(name, number, team, contactPhone, contactAgent);
    }

    /**
     * The player with what an insert generated: id.
     */
    static Player inserted(Player player, Row row, int at) {
        player.setId(required(row.getLong(at), "Player.id"));
        return player;
    }

    static Tuple updateBinds(Player player) {
        Contact contact = Binds.present(player.contact, "Player.contact");
        return Binds.of(
                Binds.key(player.getId(), "Player.id"),
                Binds.text(player.name, "Player.name"),
                player.number,
                Binds.ref(player.team),
                Binds.text(contact.phone(), "Player.contact.phone"),
                Binds.ref(contact.agent()));
    }

    /**
     * The player as it is: an update generates nothing.
     */
    static Player updated(Player player, Row row, int at) {
        return player;
    }

    static Tuple deleteBinds(Player player) {
        return Binds.of(Binds.key(player.getId(), "Player.id"));
    }
}
