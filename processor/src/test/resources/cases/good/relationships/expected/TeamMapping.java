// Generated from Team by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Team} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TeamMapping {
    private TeamMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Team> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Team", "TEAM");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, name.
     */
    public static Team read(Row row, int at, Unloaded unloaded) {
        return new Team(
                required(row.getLong(at), "Team.id"),
                required(row.getString(at + 1), "Team.name"),
                unloaded.many("players"),
                unloaded.one("ground"),
                unloaded.many("rivals"),
                unloaded.many("rivalOf"));
    }

    static Long key(Team team) {
        return team.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Team.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Team.id");
        }
        return Binds.ofArrays(keys);
    }

    static Team withPlayers(Team team, Many<Player> players) {
        return new Team(
                team.id(),
                team.name(),
                players,
                team.ground(),
                team.rivals(),
                team.rivalOf());
    }

    static Team withGround(Team team, One<Ground> ground) {
        return new Team(
                team.id(),
                team.name(),
                team.players(),
                ground,
                team.rivals(),
                team.rivalOf());
    }

    static Team withRivals(Team team, Many<Team> rivals) {
        return new Team(
                team.id(),
                team.name(),
                team.players(),
                team.ground(),
                rivals,
                team.rivalOf());
    }

    static Team withRivalOf(Team team, Many<Team> rivalOf) {
        return new Team(
                team.id(),
                team.name(),
                team.players(),
                team.ground(),
                team.rivals(),
                rivalOf);
    }

    static Tuple insertBinds(Team team) {
        Binds.unset(team.id(), "Team.id");
        return Binds.of(Binds.text(team.name(), "Team.name"));
    }

    static Tuple insertAllBinds(List<? extends Team> teams) {
        int size = teams.size();
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Team team = teams.get(i);
            Binds.unset(team.id(), "Team.id");
            name[i] = Binds.text(team.name(), "Team.name");
        }
        return Binds.ofArrays(name);
    }

    /**
     * The team with what an insert generated: id.
     */
    static Team inserted(Team team, Row row, int at) {
        return new Team(
                required(row.getLong(at), "Team.id"),
                team.name(),
                team.players(),
                team.ground(),
                team.rivals(),
                team.rivalOf());
    }

    static Tuple updateBinds(Team team) {
        return Binds.of(
                Binds.key(team.id(), "Team.id"),
                Binds.text(team.name(), "Team.name"));
    }

    /**
     * The team as it is: an update generates nothing.
     */
    static Team updated(Team team, Row row, int at) {
        return team;
    }

    static Tuple deleteBinds(Team team) {
        return Binds.of(Binds.key(team.id(), "Team.id"));
    }
}
