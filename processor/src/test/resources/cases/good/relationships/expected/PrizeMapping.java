// Generated from Prize by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Prize} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PrizeMapping {
    private PrizeMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Prize> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Prize", "PRIZE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads year, name.
     */
    public static Prize read(Row row, int at, Unloaded unloaded) {
        return new Prize(
                required(row.getInteger(at), "Prize.year"),
                required(row.getString(at + 1), "Prize.name"),
                unloaded.many("players"),
                unloaded.many("venues"));
    }

    static PrizeKey key(Prize prize) {
        return new PrizeKey(prize.year(), Binds.key(prize.name(), "Prize.name"));
    }

    static Tuple keyBinds(PrizeKey id) {
        return Binds.of(
                Binds.key(id.year(), "Prize.year"),
                Binds.text(Binds.key(id.name(), "Prize.name"), "Prize.name"));
    }

    static Tuple keysBinds(List<? extends PrizeKey> ids) {
        int size = ids.size();
        Integer[] year = new Integer[size];
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            PrizeKey id = ids.get(i);
            year[i] = Binds.key(id.year(), "Prize.year");
            name[i] = Binds.text(Binds.key(id.name(), "Prize.name"), "Prize.name");
        }
        return Binds.ofArrays(year, name);
    }

    static Prize withPlayers(Prize prize, Many<Player> players) {
        return new Prize(
                prize.year(),
                prize.name(),
                players,
                prize.venues());
    }

    static Prize withVenues(Prize prize, Many<Venue> venues) {
        return new Prize(
                prize.year(),
                prize.name(),
                prize.players(),
                venues);
    }

    static Tuple insertBinds(Prize prize) {
        return Binds.of(
                Binds.given(prize.year(), "Prize.year"),
                Binds.text(Binds.given(prize.name(), "Prize.name"), "Prize.name"));
    }

    static Tuple insertAllBinds(List<? extends Prize> prizes) {
        int size = prizes.size();
        Integer[] year = new Integer[size];
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Prize prize = prizes.get(i);
            year[i] = Binds.given(prize.year(), "Prize.year");
            name[i] = Binds.text(Binds.given(prize.name(), "Prize.name"), "Prize.name");
        }
        return Binds.ofArrays(year, name);
    }

    /**
     * The prize as it is: an insert generates nothing.
     */
    static Prize inserted(Prize prize, Row row, int at) {
        return prize;
    }

    static Tuple updateBinds(Prize prize) {
        return Binds.of(
                Binds.key(prize.year(), "Prize.year"),
                Binds.text(Binds.key(prize.name(), "Prize.name"), "Prize.name"));
    }

    /**
     * The prize as it is: an update generates nothing.
     */
    static Prize updated(Prize prize, Row row, int at) {
        return prize;
    }

    static Tuple deleteBinds(Prize prize) {
        return Binds.of(
                Binds.key(prize.year(), "Prize.year"),
                Binds.text(Binds.key(prize.name(), "Prize.name"), "Prize.name"));
    }
}
