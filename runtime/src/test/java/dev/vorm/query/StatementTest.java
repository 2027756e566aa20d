package dev.vorm.query;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.allOf;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.exists;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.mergeInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementTest {
    private static final String SECRET = "do not tell";

    static Stream<Statement> statements() {
        var names = select(AUTHOR.name).from(AUTHOR).where(AUTHOR.name.eq(SECRET));
        return Stream.of(
                names,
                names.unionAll(names).orderBy(AUTHOR.name.asc()),
                names.forUpdate().skipLocked(),
                select(AUTHOR).where(AUTHOR.id.in(select(BOOK.author.key()).from(BOOK))),
                insertInto(AUTHOR).set(AUTHOR.name, SECRET).onConflictDoNothing(),
                insertInto(AUTHOR).set(AUTHOR.name, SECRET).returning(AUTHOR.id),
                update(AUTHOR).set(AUTHOR.name, SECRET).allRows(),
                deleteFrom(AUTHOR).where(AUTHOR.name.eq(SECRET)),
                mergeInto(AUTHOR)
                        .using(BOOK)
                        .on(BOOK.author.on(AUTHOR))
                        .whenMatched()
                        .set(AUTHOR.name, SECRET));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void areReadAsTheirText(Statement statement) {
        assertThat(statement.sql()).contains("authors").doesNotContain(SECRET);
        assertThat(statement).hasToString(statement.sql());
    }

    @Test
    void ofAllRowsSaySo() {
        Condition none = AUTHOR.name.eqIfPresent((String) null);

        for (Condition condition :
                List.of(none, none.not(), none.isTrue(), none.isNotFalse(), allOf(none, null), allOf(List.of()))) {
            assertThatThrownBy(() -> update(AUTHOR).set(AUTHOR.name, "x").where(condition))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("allRows()");
            assertThatThrownBy(() -> deleteFrom(AUTHOR).where(condition)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void giveTheTextThatIsSent() {
        assertThat(select(AUTHOR.name).from(AUTHOR).where(AUTHOR.id.eq(1L)).sql())
                .isEqualTo("SELECT name\nFROM authors\nWHERE id = $1");
        assertThat(select(AUTHOR.name).from(AUTHOR).forShare().sql()).isEqualTo("SELECT name\nFROM authors\nFOR SHARE");
    }

    @Test
    void haveNoTextWhenSomethingIsWrongButCanBeShown() {
        var wrong = select(AUTHOR.name).from(BOOK).where(AUTHOR.name.eq(SECRET));

        assertThatThrownBy(wrong::sql)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("authors.name is used where its table is not");
        assertThat(wrong).hasToString("Select[authors.name]");
        assertThat(wrong.forUpdate()).hasToString("Select[authors.name] FOR UPDATE");
        assertThat(deleteFrom(BOOK).where(AUTHOR.id.eq(1L))).hasToString("Delete[books]");
    }

    @Test
    void showQueriesWithinThatNeedTheOnesAround() {
        var around = exists(select(BOOK.id).from(BOOK).where(BOOK.author.key().eq(AUTHOR.id)));

        assertThat(around).hasToString("EXISTS (Select[books.id])");
        assertThat(select(AUTHOR).where(around).toString())
                .endsWith("WHERE EXISTS (SELECT books.id FROM books WHERE books.author_id = authors.id)");
    }
}
