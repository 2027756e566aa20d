package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.update;
import static dev.vorm.sample.mapping.BenchTable.BENCH;
import static dev.vorm.sample.mapping.PersonTable.PERSON;
import static dev.vorm.sample.mapping.SheetTable.SHEET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.testing.VormTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What updates of the query language write by themselves: versions, and when a row was last updated. */
@VormTest
class StampTest {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    private Database db;
    private SheetCrud sheets;
    private Sheet sheet;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(SHEET, PERSON, BENCH).await();
        db.execute(deleteFrom(SHEET).allRows()).await();
        sheets = new SheetCrud(db);
        sheet = sheets.insert(Sheet.of(1, "first")).await();
    }

    private Sheet read() {
        return sheets.getById(1L).await();
    }

    @Test
    void anUpdateMakesWhatWasReadBeforeStale() {
        db.execute(update(SHEET).set(SHEET.cells, 3).where(SHEET.id.eq(1L))).await();

        assertThat(read().version()).isAfter(sheet.version());
        assertThat(read().changedAt()).isAfter(sheet.changedAt());
        assertThatThrownBy(() -> sheets.update(sheet).await()).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void eachUpdateOfATransactionGivesAnotherVersion() {
        var change = update(SHEET)
                .set(SHEET.cells, SHEET.cells.plus(1))
                .where(SHEET.id.eq(1L))
                .returning(SHEET.version);
        var versions = db.transaction(tx ->
                        tx.one(change).compose(first -> tx.one(change).map(second -> List.of(first, second))))
                .await();

        assertThat(versions.get(1)).isAfter(versions.get(0));
    }

    @Test
    void anUpdateThatSaysOtherwiseIsObeyed() {
        db.execute(update(SHEET)
                        .set(SHEET.version, LONG_AGO)
                        .set(SHEET.changedAt, LONG_AGO)
                        .where(SHEET.id.eq(1L)))
                .await();

        assertThat(read()).isEqualTo(new Sheet(1L, "first", 0, LONG_AGO, LONG_AGO));
    }

    @Test
    void anInsertThatUpdatesWhatIsThereDoesSo() {
        var insert = insertInto(SHEET)
                .set(SHEET.id, 2L)
                .set(SHEET.title, "first")
                .set(SHEET.cells, 7)
                .set(SHEET.changedAt, LONG_AGO)
                .set(SHEET.version, LONG_AGO)
                .onConflict(SHEET.uniqueTitle());

        db.execute(insert.doNothing()).await();
        assertThat(read()).isEqualTo(sheet);

        db.execute(insert.doUpdate(SHEET.cells).onlyIf(SHEET.cells.eq(0))).await();
        assertThat(read().cells()).isEqualTo(7);
        assertThat(read().version()).isAfter(sheet.version());
        assertThat(read().changedAt()).isAfter(sheet.changedAt());
    }

    @Test
    void countsGoOnBesideOtherTables() {
        PersonCrud people = new PersonCrud(db);
        Person ann = people.insert(Person.of("stamped")).await();
        PersonTable other = PERSON.as("other");

        db.execute(update(PERSON)
                        .set(PERSON.name, other.name.concat("!"))
                        .from(other)
                        .where(other.id.eq(PERSON.id).and(PERSON.id.eq(ann.id()))))
                .await();

        assertThat(people.getById(ann.id()).await().version()).isOne();
        people.deleteById(ann.id()).await();
    }
}
