package dev.vorm.sample.inheritance;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.inheritance.FreightTable.FREIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.vorm.Database;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.MappingException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.sample.inheritance.Freight.Container;
import dev.vorm.sample.inheritance.Freight.Pallet;
import dev.vorm.support.Values;
import dev.vorm.testing.VormTest;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of joined tables is written in all of them, or in none. */
@VormTest
class JoinedInsertTest {
    private static final SqlStatement<Long> ROWS = SqlStatement.named(
            "Test.rows",
            "SELECT (SELECT count(*) FROM updated) + (SELECT count(*) FROM found) + (SELECT count(*) FROM pallets)",
            Values::readLong);

    private Database db;
    private SqlExecutor acme;
    private FreightCrud freights;
    private FreightContainerCrud containers;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(FREIGHT).await();
        db.execute(deleteFrom(FREIGHT.acrossTenants()).allRows()).await();
        acme = db.tenant("acme");
        freights = acme.with(new FreightCrud(db));
        containers = acme.with(new FreightContainerCrud(db));
    }

    @AfterEach
    void keepAll() {
        run("DROP FUNCTION IF EXISTS keep_out() CASCADE");
    }

    private void run(String sql) {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await();
    }

    /** Keeps rows out of a table for which a condition is true. */
    private void keepOut(String table, String condition) {
        run("CREATE FUNCTION keep_out() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF " + condition
                + " THEN RETURN NULL; END IF; RETURN NEW; END $$");
        run("CREATE TRIGGER keep_out BEFORE INSERT OR UPDATE ON " + table
                + " FOR EACH ROW EXECUTE FUNCTION keep_out()");
    }

    @Test
    void columnsMayBeCalledAsStatementsCallTheirs() {
        List<Freight> given = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            given.add(Container.of("c" + i, "s" + i));
            given.add(Pallet.of("p" + i));
        }

        List<Freight> inserted = freights.insertAll(given).await();

        assertThat(inserted)
                .extracting(Freight::state)
                .containsExactlyElementsOf(given.stream().map(Freight::state).toList());
        assertThat(inserted).extracting(Freight::inputOrder).containsOnly(7);
        assertThat(freights.findAllById(inserted.stream().map(Freight::id).toList())
                        .await())
                .isEqualTo(inserted);
        assertThat(containers
                        .insertAll(List.of(Container.of("a", "x"), Container.of("b", "y")))
                        .await())
                .extracting(Container::seal, Container::inputOrder)
                .containsExactly(tuple("x", 7), tuple("y", 7));
        assertThat(acme.one(select(count()).from(FREIGHT)).await()).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"updated", "found", "pallets"})
    void nothingStaysWhereATriggerKeepsARowOut(String table) {
        keepOut(table, table.equals("updated") ? "NEW.state = 'out'" : "true");
        List<Freight> given =
                List.of(Container.of("in", "s1"), Pallet.of("out"), Container.of("out", "s2"), Pallet.of("in"));

        assertIncomplete(freights.insertAll(given));
        if (!table.equals("pallets")) {
            assertIncomplete(containers.insertAll(List.of(Container.of("in", "s1"), Container.of("out", "s2"))));
        }
        assertThat(db.one(ROWS, Tuple.tuple()).await()).isZero();
    }

    private static void assertIncomplete(Future<?> write) {
        assertThatThrownBy(write::await)
                .isInstanceOf(MappingException.class)
                .hasCauseInstanceOf(DatabaseException.class)
                .hasMessageEndingWith("updated: a row was not kept in all of its tables, as a trigger can make it");
    }

    @Test
    void norDoesOneRow() {
        Container kept = containers.insert(Container.of("in", "s1")).await();
        keepOut("found", "NEW.seal = 'no'");

        assertIncomplete(containers.insert(Container.of("in", "no")));
        assertIncomplete(freights.update(new Container(kept.id(), "acme", "changed", 1, "no", 2)));

        assertThat(freights.findAll().await()).containsExactly(kept);
        assertThat(db.one(ROWS, Tuple.tuple()).await()).isEqualTo(2);
    }

    @Test
    void aRowThatTheRootsTableDoesNotTakeIsNone() {
        keepOut("updated", "NEW.state = 'out'");

        assertThatThrownBy(() -> containers.insert(Container.of("out", "s1")).await())
                .isInstanceOf(MappingException.class);
        assertThat(db.one(ROWS, Tuple.tuple()).await()).isZero();
    }
}
