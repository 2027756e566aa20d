package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.common;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;

import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.Derived;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.WritableTable;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes of rows that are in two tables: found and locked first. */
class JoinedRendererTest {
    private static final String BY_NUMBER = "WITH found_ AS (SELECT id FROM (SELECT ...) AS i WHERE number = $1";
    private static final String ALL = "WITH found_ AS (SELECT * FROM (SELECT ...) AS i";

    private static final class Invoices extends WritableTable<Object> {
        final NumberColumn<Object, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);
        final TextColumn<Object> title = new TextColumn<>(this, "title", SqlType.TEXT);
        final ComparableColumn<Object, Boolean> gone = new ComparableColumn<>(this, "gone", SqlType.BOOLEAN);
        final TextColumn<Object> number = new TextColumn<>(this, "number", SqlType.TEXT);
        private final boolean withDeleted;

        Invoices(String alias, boolean withDeleted) {
            super("", "found", alias);
            this.withDeleted = withDeleted;
        }

        @Override
        public List<Column<Object, ?>> columns() {
            return List.of(id, title, gone, number);
        }

        @Override
        public List<Column<Object, ?>> key() {
            return List.of(id);
        }

        @Override
        public Optional<Column<Object, ?>> softDelete() {
            return withDeleted ? Optional.empty() : Optional.of(gone);
        }

        @Override
        public Optional<JoinedRows> joined() {
            return Optional.of(new JoinedRows("SELECT ...", "office.documents", "found", Set.of("number")));
        }
    }

    static Stream<Case> commands() {
        Invoices i = new Invoices("i", false);
        Invoices all = new Invoices("i", true);
        Invoices updated = new Invoices("updated", true);
        Derived<String> late = common("late", select(AUTHOR.name).from(AUTHOR));
        Derived<String> ours = common("found_", select(AUTHOR.name).from(AUTHOR));
        return Stream.of(
                Case.of(
                        deleteFrom(all).where(all.number.eq("7")),
                        BY_NUMBER + " FOR UPDATE)\nDELETE FROM office.documents AS deleted\nUSING found_"
                                + "\nWHERE deleted.id = found_.id",
                        "7"),
                Case.of(
                        deleteFrom(i).where(i.number.eq("7")),
                        BY_NUMBER + " AND NOT gone FOR NO KEY UPDATE)\nUPDATE office.documents AS deleted"
                                + "\nSET gone = true\nFROM found_\nWHERE deleted.id = found_.id",
                        "7"),
                Case.of(
                        update(all).set(all.title, "x").allRows(),
                        ALL + " FOR NO KEY UPDATE)\nUPDATE office.documents AS updated\nSET title = $1"
                                + "\nFROM found_ AS i\nWHERE updated.id = i.id",
                        "x"),
                Case.of(
                        update(i).set(i.number, i.title).where(i.title.eq("a").or(i.title.isNull())),
                        ALL + " WHERE (title = $1 OR title IS NULL) AND NOT gone FOR NO KEY UPDATE)"
                                + "\nUPDATE found AS updated\nSET number = i.title"
                                + "\nFROM found_ AS i\nWHERE updated.id = i.id",
                        "a"),
                Case.of(
                        update(i)
                                .set(
                                        i.title,
                                        select(ours.get(AUTHOR.name)).from(ours).value())
                                .allRows(),
                        "WITH found_ (name) AS (SELECT name FROM authors)\n, found__ AS (SELECT * FROM (SELECT ...) AS i"
                                + " WHERE NOT gone FOR NO KEY UPDATE)\nUPDATE office.documents AS updated"
                                + "\nSET title = (SELECT found_.name FROM found_)"
                                + "\nFROM found__ AS i\nWHERE updated.id = i.id"),
                Case.of(
                        update(updated)
                                .set(updated.title, "x")
                                .set(updated.number, "y")
                                .where(updated.id.eq(1L)),
                        "WITH found_ AS (SELECT * FROM (SELECT ...) AS updated WHERE id = $1 FOR NO KEY UPDATE),\n"
                                + "own_rows AS (\nUPDATE found AS updated_rows\nSET number = $2"
                                + "\nFROM found_ AS updated\nWHERE updated_rows.id = updated.id)"
                                + "\nUPDATE office.documents AS updated_rows\nSET title = $3"
                                + "\nFROM found_ AS updated\nWHERE updated_rows.id = updated.id",
                        1L,
                        "y",
                        "x"),
                Case.of(
                        deleteFrom(all)
                                .where(all.number.in(
                                        select(late.get(AUTHOR.name)).from(late))),
                        "WITH late (name) AS (SELECT name FROM authors)\n, found_ AS (SELECT id FROM (SELECT ...) AS i"
                                + " WHERE number IN (SELECT late.name FROM late) FOR UPDATE)"
                                + "\nDELETE FROM office.documents AS deleted\nUSING found_"
                                + "\nWHERE deleted.id = found_.id"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void renders(Case expected) {
        expected.check();
    }
}
