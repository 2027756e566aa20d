package dev.vorm.sample.paths;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.paths.VesselBargeTable.VESSEL_BARGE;
import static dev.vorm.sample.paths.VesselFerryTable.VESSEL_FERRY;
import static dev.vorm.sample.paths.VesselTable.VESSEL;
import static dev.vorm.sample.paths.VoyageTable.VOYAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.query.Row2;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways to tables of which a statement does not see all rows, and to rows that are made of those of several tables. */
@VormTest
class FilteredPathTest {
    private SqlExecutor north;
    private SqlExecutor south;

    @BeforeEach
    void create(Database db) {
        db.schema().createMissing(VESSEL, VESSEL_BARGE, VESSEL_FERRY, VOYAGE).await();
        db.execute(deleteFrom(VOYAGE).allRows()).await();
        db.execute(deleteFrom(VESSEL.acrossTenants()).allRows()).await();
        north = db.tenant("north");
        south = db.tenant("south");
        VesselCrud vessels = new VesselCrud(db);
        north.with(vessels)
                .insertAll(List.of(new Vessel.Barge(1L, "north", "bee", 10), new Vessel.Ferry(2L, "north", "fay", 20)))
                .await();
        south.with(vessels).insert(new Vessel.Barge(3L, "south", "sue", 30)).await();
        new VoyageCrud(db)
                .insertAll(List.of(
                        new Voyage(1L, Ref.of(1L), null),
                        new Voyage(2L, Ref.of(2L), Ref.of(1L)),
                        new Voyage(3L, Ref.of(3L), Ref.of(3L))))
                .await();
    }

    @Test
    void otherTenantsAreNotThere() {
        var inner = select(VOYAGE.id)
                .from(VOYAGE)
                .where(VOYAGE.vessel.name.ne("nobody"))
                .orderBy(VOYAGE.id.asc());
        var outer = select(VOYAGE.id, VOYAGE.towed.name).from(VOYAGE).orderBy(VOYAGE.id.asc());

        assertThat(north.list(inner).await()).containsExactly(1L, 2L);
        assertThat(south.list(inner).await()).containsExactly(3L);
        assertThat(north.list(outer).await())
                .containsExactly(new Row2<>(1L, null), new Row2<>(2L, "bee"), new Row2<>(3L, null));
    }

    @Test
    void columnsOfAllTables() {
        var query = select(VOYAGE.vessel.name, VOYAGE.towed.tons)
                .from(VOYAGE)
                .where(VOYAGE.towed.tons.lt(15).and(VOYAGE.towed.owner.eq("north")));

        assertThat(north.list(query).await()).containsExactly(new Row2<>("fay", 10));
    }
}
