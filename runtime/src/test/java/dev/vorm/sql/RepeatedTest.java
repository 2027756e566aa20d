package dev.vorm.sql;

import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.arrayAgg;
import static dev.vorm.query.Sql.caseWhen;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.grouping;
import static dev.vorm.query.Sql.rollup;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.stringAgg;
import static dev.vorm.query.Sql.sum;

import dev.vorm.query.Condition;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.TextExpression;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepeatedTest {
    static Stream<Case> cases() {
        NumberExpression<Integer> sheets = BOOK.pages.plus(1).dividedBy(2);
        TextExpression size = caseWhen(BOOK.pages.gt(100)).then("long").otherwise("short");
        Condition isLong = BOOK.pages.gt(100).and(BOOK.title.eq("x"));
        return Stream.of(
                Case.of(
                        select(sheets, count()).from(BOOK).groupBy(sheets).orderBy(sheets.asc()),
                        "SELECT (pages + $1) / $2, count(*)\nFROM books\nGROUP BY (pages + $1) / $2\nORDER BY (pages + $1) / $2",
                        1,
                        2),
                Case.of(
                        select(BOOK.pages.plus(1), count()).from(BOOK).groupBy(BOOK.pages.plus(1)),
                        "SELECT pages + $1, count(*)\nFROM books\nGROUP BY pages + $1",
                        1),
                Case.of(
                        select(size.upper(), sum(BOOK.pages.plus(1)))
                                .from(BOOK)
                                .where(size.ne("none"))
                                .groupBy(size)
                                .having(size.ne("odd"))
                                .orderBy(size.length().asc()),
                        """
                        SELECT upper(CASE WHEN pages > $1 THEN $2::text ELSE $3 END), sum(pages + $4)
                        FROM books
                        WHERE CASE WHEN pages > $1 THEN $2::text ELSE $3 END <> $5
                        GROUP BY CASE WHEN pages > $1 THEN $2::text ELSE $3 END
                        HAVING CASE WHEN pages > $1 THEN $2::text ELSE $3 END <> $6
                        ORDER BY length(CASE WHEN pages > $1 THEN $2::text ELSE $3 END)""",
                        100,
                        "long",
                        "short",
                        1,
                        "none",
                        "odd"),
                Case.of(
                        select(sheets, grouping(sheets), count()).from(BOOK).groupBy(rollup(BOOK.title, sheets)),
                        """
                        SELECT (pages + $1) / $2, GROUPING((pages + $1) / $2), count(*)
                        FROM books
                        GROUP BY ROLLUP (title, (pages + $1) / $2)""",
                        1,
                        2),
                Case.of(
                        select(isLong, count()).from(BOOK).groupBy(isLong),
                        "SELECT pages > $1 AND title = $2, count(*)\nFROM books\nGROUP BY pages > $1 AND title = $2",
                        100,
                        "x"),
                Case.of(
                        select(BOOK.id).from(BOOK).distinctOn(sheets).orderBy(sheets.desc(), BOOK.id.asc()),
                        "SELECT DISTINCT ON ((pages + $1) / $2) id\nFROM books\nORDER BY (pages + $1) / $2 DESC, id",
                        1,
                        2),
                Case.of(
                        select(
                                        stringAgg(size, "|").distinct().orderBy(size.desc()),
                                        arrayAgg(sheets).distinct().orderBy(sheets.asc()),
                                        sheets)
                                .from(BOOK)
                                .groupBy(sheets),
                        """
                        SELECT string_agg(DISTINCT CASE WHEN pages > $1 THEN $2::text ELSE $3 END, $4::text\
                         ORDER BY CASE WHEN pages > $1 THEN $2::text ELSE $3 END DESC),\
                         array_agg(DISTINCT (pages + $5) / $6 ORDER BY (pages + $5) / $6)::text, (pages + $5) / $6
                        FROM books
                        GROUP BY (pages + $5) / $6""",
                        100,
                        "long",
                        "short",
                        "|",
                        1,
                        2),
                Case.of(
                        select(sheets).from(BOOK).distinct().orderBy(sheets.asc()),
                        "SELECT DISTINCT (pages + $1) / $2\nFROM books\nORDER BY (pages + $1) / $2",
                        1,
                        2),
                Case.of(
                        select(sheets).from(BOOK).where(sheets.gt(1)).orderBy(sheets.asc()),
                        "SELECT (pages + $1) / $2\nFROM books\nWHERE (pages + $3) / $4 > $5\nORDER BY (pages + $6) / $7",
                        1,
                        2,
                        1,
                        2,
                        1,
                        1,
                        2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void renders(Case expected) {
        expected.check();
    }
}
