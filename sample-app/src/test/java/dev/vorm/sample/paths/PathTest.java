package dev.vorm.sample.paths;

import static dev.vorm.query.Sql.*;
import static dev.vorm.sample.paths.AwardTable.AWARD;
import static dev.vorm.sample.paths.EssayTable.ESSAY;
import static dev.vorm.sample.paths.FirmTable.FIRM;
import static dev.vorm.sample.paths.ShelfTable.SHELF;
import static dev.vorm.sample.paths.SpeechTable.SPEECH;
import static dev.vorm.sample.paths.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.query.Command;
import dev.vorm.query.Condition;
import dev.vorm.query.Query;
import dev.vorm.query.Row2;
import dev.vorm.query.Statement;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.VormTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a query joins by itself. */
@VormTest
class PathTest {
    private Database db;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(FIRM, WRITER, SHELF, ESSAY, AWARD, SPEECH).await();
        List<Command> clean = List.of(
                deleteFrom(SPEECH).allRows(),
                deleteFrom(AWARD).allRows(),
                deleteFrom(ESSAY).allRows(),
                deleteFrom(SHELF).allRows(),
                update(FIRM).setNull(FIRM.head.key()).allRows(),
                deleteFrom(WRITER.withDeleted()).allRows(),
                deleteFrom(FIRM).allRows());
        db.executeAll(clean).await();
        new FirmCrud(db)
                .insertAll(List.of(new Firm(1L, "Acme", null), new Firm(2L, "Bell", null)))
                .await();
        new WriterCrud(db)
                .insertAll(List.of(writer(1, "ann", 1, null), writer(2, "bob", 2, 1L), writer(3, "cid", 1, 2L)))
                .await();
        db.execute(update(FIRM).set(FIRM.head.key(), 1L).where(FIRM.id.eq(2L))).await();
        new ShelfCrud(db).insert(new Shelf(Ref.of(2L), 7, "seven", Ref.of(3L))).await();
        new EssayCrud(db)
                .insertAll(List.of(
                        new Essay(1L, "On A", Ref.of(1L), Ref.of(3L), Ref.of(new ShelfKey(2L, 7))),
                        new Essay(2L, "On B", Ref.of(2L), null, null),
                        new Essay(3L, "On C", Ref.of(3L), Ref.of(2L), null)))
                .await();
        new AwardCrud(db).insert(new Award(Ref.of(3L), "gold")).await();
        new SpeechCrud(db).insert(new Speech(1L, Ref.of(3L))).await();
    }

    private static Writer writer(long id, String name, long firm, @Nullable Long boss) {
        Writer.Desk desk = new Writer.Desk((int) id, id == 1 ? null : Ref.of(id - 1));
        return new Writer(
                id,
                name,
                Ref.of(firm),
                boss == null ? null : Ref.of(boss),
                desk,
                new Writer.Habits(name + " tea"),
                "",
                false);
    }

    private <T> List<T> list(Query<T> query) {
        return db.list(query).await();
    }

    private List<String> titles(Condition condition) {
        return list(select(ESSAY.title).from(ESSAY).where(condition).orderBy(ESSAY.id.asc()));
    }

    @Test
    void aPathIsJoinedOnceWhereverItStands() {
        var query = select(ESSAY)
                .where(ESSAY.author.name.ne("cid"))
                .orderBy(ESSAY.author.firm().name.desc(), ESSAY.author.name.asc());

        assertThat(list(query)).extracting(Essay::title).containsExactly("On B", "On A");
        assertThat(query.sql()).isEqualTo("""
                SELECT essays.id, essays.title, essays.author_id, essays.editor_id, essays.shelf_firm_id, essays.shelf_number
                FROM essays
                JOIN writers AS author ON essays.author_id = author.id AND NOT author.gone
                JOIN firms AS author_firm ON author.firm_id = author_firm.id
                WHERE author.name <> $1
                ORDER BY author_firm.name DESC, author.name""");
    }

    @Test
    void theKeyIsTheForeignKey() {
        var query = select(ESSAY.author.id, ESSAY.author.key()).from(ESSAY).where(ESSAY.author.id.eq(2L));

        assertThat(list(query)).containsExactly(new Row2<>(2L, 2L));
        assertThat(query.sql()).isEqualTo("""
                SELECT author_id, author_id
                FROM essays
                WHERE author_id = $1""");
        assertThat(select(ESSAY.author.firm().id).from(ESSAY).sql()).isEqualTo("""
                SELECT author.firm_id
                FROM essays
                JOIN writers AS author ON essays.author_id = author.id AND NOT author.gone""");
    }

    @Test
    void rowsStayForWhichAWayLeadsNowhere() {
        var query = select(ESSAY.title, ESSAY.editor.firm().name).from(ESSAY).orderBy(ESSAY.id.asc());

        assertThat(list(query))
                .containsExactly(new Row2<>("On A", "Acme"), new Row2<>("On B", null), new Row2<>("On C", "Bell"));
        assertThat(query.sql()).isEqualTo("""
                SELECT essays.title, editor_firm.name
                FROM essays
                LEFT JOIN writers AS editor ON essays.editor_id = editor.id AND NOT editor.gone
                LEFT JOIN firms AS editor_firm ON editor.firm_id = editor_firm.id
                ORDER BY essays.id""");
    }

    @Test
    void waysLeadBackAsOftenAsOneLikes() {
        assertThat(titles(ESSAY.author.boss().boss().name.eq("ann"))).containsExactly("On C");
        assertThat(titles(ESSAY.author.firm().head().firm().head().name.isNull()))
                .containsExactly("On A", "On B", "On C");
        assertThat(titles(ESSAY.author
                        .boss()
                        .boss()
                        .boss()
                        .boss()
                        .boss()
                        .boss()
                        .boss()
                        .boss()
                        .boss()
                        .boss()
                        .boss()
                        .boss()
                        .firm()
                        .name
                        .isNotNull()))
                .isEmpty();
    }

    @Test
    void deletedRowsAreNotThere() {
        new WriterCrud(db).deleteById(3L).await();

        assertThat(titles(ESSAY.author.name.isNotNull())).containsExactly("On A", "On B");
        assertThat(list(select(ESSAY.title, ESSAY.editor.name).from(ESSAY).where(ESSAY.id.eq(1L))))
                .containsExactly(new Row2<>("On A", null));
    }

    @Test
    void embeddedValuesDocumentsAndFormulas() {
        assertThat(list(select(ESSAY.author.desk.floor, ESSAY.author.desk.lentBy().name)
                        .from(ESSAY)
                        .orderBy(ESSAY.author.desk.floor.desc())))
                .containsExactly(new Row2<>(3, "bob"), new Row2<>(2, "ann"), new Row2<>(1, null));
        assertThat(list(select(ESSAY.author.shout).from(ESSAY).where(ESSAY.author.habits.drink.eq("bob tea"))))
                .containsExactly("BOB");
    }

    @Test
    void keysOfSeveralColumns() {
        var query = select(ESSAY.title, ESSAY.shelf.keeper().name)
                .from(ESSAY)
                .where(ESSAY.shelf.label.eq("seven"))
                .orderBy(ESSAY.shelf.number.asc(), ESSAY.shelf.firm().name.asc());

        assertThat(list(query)).containsExactly(new Row2<>("On A", "cid"));
        assertThat(query.sql()).contains("""
                LEFT JOIN shelves AS shelf ON essays.shelf_firm_id = shelf.firm_id AND essays.shelf_number = shelf.number
                """).contains("ORDER BY essays.shelf_number, shelf_firm.name");
    }

    @Test
    void aKeyThatIsAReferenceNeedsNoJoinOfItsOwn() {
        var query = select(SPEECH.award.essay().author().name).from(SPEECH);

        assertThat(list(query)).containsExactly("cid");
        assertThat(query.sql()).isEqualTo("""
                SELECT award_essay_author.name
                FROM speeches
                JOIN essays AS award_essay ON speeches.award_id = award_essay.id
                JOIN writers AS award_essay_author ON award_essay.author_id = award_essay_author.id\
                 AND NOT award_essay_author.gone""");
    }

    @Test
    void aliasesHaveWaysOfTheirOwn() {
        EssayTable other = ESSAY.as("other");
        var query = select(ESSAY.author.name, other.author.name)
                .from(ESSAY)
                .join(other, other.id.gt(ESSAY.id))
                .orderBy(ESSAY.author.name.asc(), other.author.name.asc());

        assertThat(list(query))
                .containsExactly(new Row2<>("ann", "bob"), new Row2<>("ann", "cid"), new Row2<>("bob", "cid"));
        assertThat(query.sql()).isEqualTo("""
                SELECT author.name, author_2.name
                FROM essays
                JOIN essays AS other ON other.id > essays.id
                JOIN writers AS author ON essays.author_id = author.id AND NOT author.gone
                JOIN writers AS author_2 ON other.author_id = author_2.id AND NOT author_2.gone
                ORDER BY author.name, author_2.name""");
    }

    @Test
    void namesOfTheQueryStay() {
        WriterTable author = WRITER.as("author");
        var query = select(author.name, ESSAY.author.firm().name)
                .from(ESSAY)
                .join(ESSAY.author, author)
                .where(ESSAY.author.name.eq("bob"));

        assertThat(list(query)).containsExactly(new Row2<>("bob", "Bell"));
        assertThat(query.sql()).contains("JOIN writers AS author_2 ON");
    }

    @Test
    void tablesBehindAnOuterJoinLeadOnByOuterJoins() {
        assertThat(list(select(WRITER.name, ESSAY.author.firm().name)
                        .from(WRITER)
                        .leftJoin(ESSAY, ESSAY.editor.on(WRITER))
                        .orderBy(WRITER.id.asc())))
                .containsExactly(new Row2<>("ann", null), new Row2<>("bob", "Acme"), new Row2<>("cid", "Acme"));
        assertThat(list(select(WRITER.name, ESSAY.author.firm().name)
                        .from(ESSAY)
                        .rightJoin(WRITER, ESSAY.editor.on(WRITER))
                        .orderBy(WRITER.id.asc())))
                .hasSize(3);
    }

    @Test
    void aJoinCanGoOnFromAPath() {
        var query = select(ESSAY.title, FIRM)
                .from(ESSAY)
                .join(ESSAY.author.firm())
                .where(ESSAY.author.name.eq("bob"))
                .into((title, firm) -> title + ": " + firm.name());

        assertThat(list(query)).containsExactly("On B: Bell");
        assertThat(query.sql()).contains("""
                FROM essays
                JOIN writers AS author ON essays.author_id = author.id AND NOT author.gone
                JOIN firms ON author.firm_id = firms.id
                WHERE""");
    }

    @Test
    void groupsAndAggregates() {
        var name = ESSAY.author.firm().name;

        assertThat(list(select(name, count())
                        .from(ESSAY)
                        .groupBy(name)
                        .having(max(ESSAY.author.name).gt("a"))
                        .orderBy(count().desc())))
                .containsExactly(new Row2<>("Acme", 2L), new Row2<>("Bell", 1L));
        assertThat(list(select(ESSAY.title, rowNumber().over(partitionBy(name).orderBy(ESSAY.author.name.asc())))
                        .from(ESSAY)
                        .orderBy(ESSAY.id.asc())))
                .containsExactly(new Row2<>("On A", 1L), new Row2<>("On B", 1L), new Row2<>("On C", 2L));
        assertThat(list(select(ESSAY.title).from(ESSAY).distinctOn(name).orderBy(name.asc(), ESSAY.author.name.desc())))
                .containsExactly("On C", "On B");
    }

    @Test
    void theNearestQueryThatHasTheTableJoins() {
        var query = select(WRITER.name)
                .from(WRITER)
                .where(exists(select(ESSAY.id)
                        .from(ESSAY)
                        .where(ESSAY.author.on(WRITER).and(ESSAY.editor.name.gt(WRITER.firm.name)))));

        assertThat(list(query)).containsExactlyInAnyOrder("ann", "cid");
        assertThat(query.sql()).isEqualTo("""
                SELECT writers.name
                FROM writers
                JOIN firms AS firm ON writers.firm_id = firm.id
                WHERE EXISTS (SELECT essays.id FROM essays LEFT JOIN writers AS editor ON essays.editor_id = editor.id\
                 AND NOT editor.gone WHERE essays.author_id = writers.id AND editor.name > firm.name) AND NOT writers.gone""");
        assertThat(titles(ESSAY.author.boss().any(WRITER.firm.name.eq("Bell")))).containsExactly("On C");
    }

    @Test
    void queriesInFrom() {
        var essays = select(ESSAY.id, ESSAY.author.name).from(ESSAY).as("named");
        var common = common(
                "written", select(ESSAY.author.firm().name, count()).from(ESSAY).groupBy(ESSAY.author.firm().name));
        var lateral = select(ESSAY.author.name)
                .from(ESSAY)
                .where(ESSAY.editor.on(WRITER))
                .asLateral("edited");

        assertThat(list(select(essays.get(ESSAY.author.name))
                        .from(essays)
                        .orderBy(essays.get(ESSAY.id).asc())))
                .containsExactly("ann", "bob", "cid");
        assertThat(list(select(common.get(ESSAY.author.firm().name))
                        .from(common)
                        .where(common.get(count()).eq(2L))))
                .containsExactly("Acme");
        assertThat(list(select(WRITER.firm.name, lateral.get(ESSAY.author.name))
                        .from(WRITER)
                        .crossJoin(lateral)
                        .orderBy(WRITER.id.asc())))
                .containsExactly(new Row2<>("Bell", "cid"), new Row2<>("Acme", "ann"));
    }

    @Test
    void unions() {
        assertThat(list(select(ESSAY.author.name)
                        .from(ESSAY)
                        .union(select(ESSAY.editor.firm().name).from(ESSAY).where(ESSAY.editor.isNotNull()))
                        .orderBy(ESSAY.author.name.asc())))
                .containsExactly("Acme", "Bell", "ann", "bob", "cid");
    }

    @Test
    void onlyTheRowsOfTheQueryAreLocked() {
        var query = select(ESSAY).where(ESSAY.editor.name.eq("bob")).forUpdate();

        assertThat(db.transaction(tx -> tx.list(query)).await())
                .extracting(Essay::title)
                .containsExactly("On C");
        assertThat(query.sql()).endsWith("FOR UPDATE OF essays");
    }

    @Test
    void statementsThatWriteJoinNothing() {
        refused(update(ESSAY).set(ESSAY.title, ESSAY.author.name).allRows(), "any(...)");
        refused(deleteFrom(ESSAY).where(ESSAY.author.name.eq("ann")), "any(...)");
        refused(deleteFrom(ESSAY).allRows().returning(ESSAY.author.name), "any(...)");
        refused(insertInto(FIRM).set(FIRM.id, 3L).set(FIRM.name, "x").returning(FIRM.head.name), "any(...)");

        assertThat(db.execute(update(ESSAY)
                                .set(ESSAY.title, "x")
                                .where(ESSAY.id.in(select(ESSAY.id)
                                        .from(ESSAY)
                                        .where(ESSAY.author.firm().name.eq("Acme")))))
                        .await())
                .isEqualTo(2);
        db.execute(deleteFrom(SPEECH).allRows()).await();
        assertThat(db.execute(deleteFrom(AWARD).where(AWARD.essay.any(ESSAY.author.name.eq("cid"))))
                        .await())
                .isOne();
    }

    @Test
    void aPathNeedsTheTableThatItStartsFrom() {
        refused(select(FIRM.name).from(FIRM).where(ESSAY.author.name.eq("ann")), "essays.author.name");
        refused(select(ESSAY.author.name.table()), "essays.author");
        refused(select(ESSAY.title).from(WRITER).join(ESSAY, ESSAY.author.name.eq(WRITER.name)), "essays.author");
    }

    private static void refused(Statement statement, String part) {
        assertThatThrownBy(statement::sql)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(part);
    }
}
