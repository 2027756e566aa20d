// Generated from Ground by Vorm; change that record instead.
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
 * Reads {@link Ground} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class GroundMapping {
    private GroundMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Ground> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Ground", "GROUND");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads country, number, team_id, guest_id.
     */
    public static Ground read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 2, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Ground read(Row row, int at, int own, Unloaded unloaded) {
        return new Ground(
                required(row.getInteger(at), "Ground.country"),
                required(row.getInteger(at + 1), "Ground.number"),
                unloaded.many("prizes"),
                required(unloaded.ref(row.getLong(own), "team"), "Ground.team"),
                readVisit(row, own + 1, unloaded),
                unloaded.many("stands"));
    }

    private static Visit readVisit(Row row, int at, Unloaded unloaded) {
        Visit visit = new Visit();
        visit.guest = unloaded.ref(row.getLong(at), "visit.guest");
        return visit;
    }

    static VenueKey key(Ground ground) {
        return new VenueKey(ground.country(), ground.number());
    }

    static Tuple keyBinds(VenueKey id) {
        return Binds.of(
                Binds.key(id.country(), "Ground.country"),
                Binds.key(id.number(), "Ground.number"));
    }

    static Tuple keysBinds(List<? extends VenueKey> ids) {
        int size = ids.size();
        Integer[] country = new Integer[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            VenueKey id = ids.get(i);
            country[i] = Binds.key(id.country(), "Ground.country");
            number[i] = Binds.key(id.number(), "Ground.number");
        }
        return Binds.ofArrays(country, number);
    }

    static Ground withPrizes(Ground ground, Many<Prize> prizes) {
        return new Ground(
                ground.country(),
                ground.number(),
                prizes,
                ground.team(),
                ground.visit(),
                ground.stands());
    }

    static Ground withTeam(Ground ground, Ref<Team, Long> team) {
        return new Ground(
                ground.country(),
                ground.number(),
                ground.prizes(),
                team,
                ground.visit(),
                ground.stands());
    }

    static @Nullable Ref<Team, Long> getVisitGuest(Ground ground) {
        Visit visit = ground.visit();
        if (visit == null) {
            return null;
        }
        return visit.guest;
    }

    static Ground withVisitGuest(Ground ground, Ref<Team, Long> visitGuest) {
        ground.visit().guest = visitGuest;
        return ground;
    }

    static Ground withStands(Ground ground, Many<Stand> stands) {
        return new Ground(
                ground.country(),
                ground.number(),
                ground.prizes(),
                ground.team(),
                ground.visit(),
                stands);
    }

    static Tuple insertBinds(Ground ground) {
        Visit visit = Binds.present(ground.visit(), "Ground.visit");
        return Binds.of(
                Binds.given(ground.country(), "Ground.country"),
                Binds.given(ground.number(), "Ground.number"),
                Binds.ref(ground.team()),
                Binds.ref(visit.guest));
    }

    static Tuple insertAllBinds(List<? extends Ground> grounds) {
        int size = grounds.size();
        Integer[] country = new Integer[size];
        Integer[] number = new Integer[size];
        Long[] team = new Long[size];
        Long[] visitGuest = new Long[size];
        for (int i = 0; i < size; i++) {
            Ground ground = grounds.get(i);
            Visit visit = Binds.present(ground.visit(), "Ground.visit");
            country[i] = Binds.given(ground.country(), "Ground.country");
            number[i] = Binds.given(ground.number(), "Ground.number");
            team[i] = Binds.ref(ground.team());
            visitGuest[i] = Binds.ref(visit.guest);
        }
        return Binds.ofArrays(country, number, team, visitGuest);
    }

    /**
     * The ground as it is: an insert generates nothing.
     */
    static Ground inserted(Ground ground, Row row, int at) {
        return inserted(ground, row, at, at);
    }

    static Ground inserted(Ground ground, Row row, int at, int own) {
        return ground;
    }

    static Tuple updateBinds(Ground ground) {
        Visit visit = Binds.present(ground.visit(), "Ground.visit");
        return Binds.of(
                Binds.key(ground.country(), "Ground.country"),
                Binds.key(ground.number(), "Ground.number"),
                Binds.ref(ground.team()),
                Binds.ref(visit.guest));
    }

    /**
     * The ground as it is: an update generates nothing.
     */
    static Ground updated(Ground ground, Row row, int at) {
        return ground;
    }

    static Tuple deleteBinds(Ground ground) {
        return Binds.of(
                Binds.key(ground.country(), "Ground.country"),
                Binds.key(ground.number(), "Ground.number"));
    }
}
