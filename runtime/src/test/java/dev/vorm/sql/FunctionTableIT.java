package dev.vorm.sql;

import static dev.vorm.query.Sql.asText;
import static dev.vorm.query.Sql.fn;
import static dev.vorm.query.Sql.jsonElements;
import static dev.vorm.query.Sql.jsonKeys;
import static dev.vorm.query.Sql.jsonTexts;
import static dev.vorm.query.Sql.rowsOf;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.series;
import static dev.vorm.query.Sql.unnest;
import static dev.vorm.query.Sql.value;
import static dev.vorm.sql.KindsTable.KINDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.query.Query;
import dev.vorm.query.Row2;
import dev.vorm.query.Sql;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Functions that give several values, as tables. */
class FunctionTableIT {
    private static Database db;

    @BeforeAll
    static void connect() {
        db = KindsTable.connect();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    private static <T> List<T> list(Query<T> query) {
        return db.list(query).await();
    }

    @Test
    void numbersAreATable() {
        var n = series("n", 1, 4);
        var query = select(n).where(n.value().modulo(2).eq(0));

        assertThat(query.sql()).isEqualTo("""
                SELECT value
                FROM generate_series($1::integer, $2::integer) AS n (value)
                WHERE value % $3 = $4""");
        assertThat(list(query)).containsExactly(2, 4);
        assertThat(list(select(
                        series("n", value(new BigDecimal("0.5")), value(new BigDecimal("2")), value(BigDecimal.ONE)))))
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("1.5"));
    }

    @Test
    void timesAreATableThatOthersAreJoinedTo() {
        LocalDateTime first = LocalDateTime.parse("2026-01-30T00:00");
        var day = series("day", value(first), value(first.plusDays(2)), value(Period.ofDays(1)));

        assertThat(list(select(day.value(), KINDS.name)
                        .from(day)
                        .leftJoin(KINDS, KINDS.day.eq(day.value().castToDate()))
                        .orderBy(day.value().asc())))
                .containsExactly(
                        new Row2<>(first, null),
                        new Row2<>(first.plusDays(1), "Ann Lee"),
                        new Row2<>(first.plusDays(2), null));
    }

    @Test
    void elementsOfAColumnAreRowsBesideItsOwn() {
        var tag = unnest("tag", KINDS.tags, Sql::asText).numbered();
        var query = select(KINDS.name, tag.value().upper(), tag.number())
                .from(KINDS)
                .crossJoin(tag)
                .orderBy(tag.number().desc());

        assertThat(query.sql()).isEqualTo("""
                SELECT kinds.name, upper(tag.value), tag.ordinality
                FROM kinds
                CROSS JOIN unnest(kinds.tags) WITH ORDINALITY AS tag (value, ordinality)
                ORDER BY tag.ordinality DESC""");
        assertThat(list(query)).hasToString("[Row3[a=Ann Lee, b=B, c=2], Row3[a=Ann Lee, b=A, c=1]]");
        assertThat(list(select(unnest("num", KINDS.nums).as("other").value())
                        .from(KINDS)
                        .crossJoin(unnest("other", KINDS.nums))))
                .containsExactly(1, 2, 3);
    }

    @Test
    void partsOfDocumentsAreRows() {
        var element = jsonElements("element", KINDS.doc.at("a").at("b"));
        var text = jsonTexts("text", KINDS.doc.at("a").at("b"));
        var key = jsonKeys("key", KINDS.doc);

        assertThat(list(select(element.value()).from(KINDS).crossJoin(element))).containsExactly("1", "\"x\"", "true");
        assertThat(list(select(text.value()).from(KINDS).crossJoin(text))).containsExactly("1", "x", "true");
        assertThat(list(select(key)
                        .from(KINDS)
                        .crossJoin(key)
                        .orderBy(key.value().asc())))
                .containsExactly("a", "n");
    }

    @Test
    void anyFunctionIsATable() {
        var word = rowsOf("word", asText(fn("regexp_split_to_table", SqlType.TEXT, KINDS.name, value(" "))));

        assertThat(list(select(KINDS.id, word)
                        .from(KINDS)
                        .leftJoin(word, word.value().startsWith("L"))))
                .containsExactly(new Row2<>(1L, "Lee"));
        assertThat(list(select(KINDS.id, word)
                        .from(KINDS)
                        .leftJoin(word, word.value().startsWith("X"))))
                .containsExactly(new Row2<>(1L, null));
    }

    @Test
    void rowsHaveNumbersOnlyWhenAskedFor() {
        assertThatThrownBy(() -> series("n", 1, 2).number())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("numbered()");
    }
}
