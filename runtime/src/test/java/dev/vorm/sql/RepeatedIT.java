package dev.vorm.sql;

import static dev.vorm.query.Sql.FALSE;
import static dev.vorm.query.Sql.TRUE;
import static dev.vorm.query.Sql.arrayAgg;
import static dev.vorm.query.Sql.caseWhen;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.grouping;
import static dev.vorm.query.Sql.groupingSets;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.set;
import static dev.vorm.sql.KindsTable.KINDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.query.Expression;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.SelectQuery;
import dev.vorm.query.TextExpression;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL recognises a grouped expression wherever it stands, though it was made anew there. */
class RepeatedIT {
    private static Database db;

    private record Repeating(SelectQuery<?> query, String sql, List<Object> binds) {
        static Repeating of(SelectQuery<?> query, String sql, Object... binds) {
            return new Repeating(query, sql, List.of(binds));
        }

        @Override
        public String toString() {
            return sql;
        }
    }

    @BeforeAll
    static void connect() {
        db = KindsTable.connect();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    private static NumberExpression<Integer> plus(int number) {
        return KINDS.num.plus(number);
    }

    private static TextExpression choice() {
        return caseWhen(KINDS.num.gt(5)).then("large").otherwise("small");
    }

    private static Expression<Integer> other() {
        NumberExpression<Integer> others = KINDS.as("other").num.plus(1);
        return select(others).from(KINDS.as("other")).groupBy(others).limit(1).value();
    }

    static Stream<Repeating> queries() {
        return Stream.of(
                Repeating.of(
                        select(plus(1), count()).from(KINDS).groupBy(plus(1)),
                        "SELECT num + $1, count(*)\nFROM kinds\nGROUP BY num + $1",
                        1),
                Repeating.of(
                        select(plus(1).times(plus(2)), plus(2))
                                .from(KINDS)
                                .where(plus(1).gt(0))
                                .groupBy(plus(1), plus(2))
                                .having(plus(2).gt(0))
                                .orderBy(plus(1).desc()),
                        """
                        SELECT (num + $1) * (num + $2), num + $2
                        FROM kinds
                        WHERE num + $1 > $3
                        GROUP BY num + $1, num + $2
                        HAVING num + $2 > $4
                        ORDER BY num + $1 DESC""",
                        1,
                        2,
                        0,
                        0),
                // One within the other, whichever comes first.
                Repeating.of(
                        select(plus(1).times(3).plus(plus(1)), plus(1), plus(1).times(3))
                                .from(KINDS)
                                .groupBy(plus(1).times(3).plus(plus(1)), plus(1), plus(1).times(3)),
                        """
                        SELECT (num + $1) * $2 + (num + $1), num + $1, (num + $1) * $2
                        FROM kinds
                        GROUP BY (num + $1) * $2 + (num + $1), num + $1, (num + $1) * $2""",
                        1,
                        3),
                Repeating.of(select(choice()).from(KINDS).distinct().orderBy(choice().asc()), """
                        SELECT DISTINCT CASE WHEN num > $1 THEN $2::text ELSE $3 END
                        FROM kinds
                        ORDER BY CASE WHEN num > $1 THEN $2::text ELSE $3 END""", 5, "large", "small"),
                Repeating.of(
                        select(arrayAgg(plus(1)).distinct().orderBy(plus(1).desc()))
                                .from(KINDS),
                        "SELECT array_agg(DISTINCT num + $1 ORDER BY num + $1 DESC)::text\nFROM kinds",
                        1),
                Repeating.of(
                        select(KINDS.price, KINDS.id)
                                .from(KINDS)
                                .distinctOn(KINDS.price)
                                .orderBy(KINDS.price.desc()),
                        "SELECT DISTINCT ON (kinds.price) price::text, id\nFROM kinds\nORDER BY kinds.price DESC"),
                Repeating.of(
                        select(KINDS.id)
                                .from(KINDS)
                                .distinctOn(plus(1), plus(2))
                                .orderBy(plus(2).asc(), plus(1).asc()),
                        """
                        SELECT DISTINCT ON (num + $1, num + $2) id
                        FROM kinds
                        ORDER BY num + $2, num + $1""",
                        1,
                        2),
                Repeating.of(
                        select(plus(1), plus(2), count())
                                .from(KINDS)
                                .groupBy(groupingSets(set(plus(1), plus(2)), plus(2)))
                                .having(grouping(plus(1)).eq(0)),
                        """
                        SELECT num + $1, num + $2, count(*)
                        FROM kinds
                        GROUP BY GROUPING SETS ((num + $1, num + $2), num + $2)
                        HAVING GROUPING(num + $1) = $3""",
                        1,
                        2,
                        0),
                // A constant would be taken for a column's place.
                Repeating.of(
                        select(count()).from(KINDS).groupBy(TRUE, KINDS.flag).orderBy(FALSE.asc(), TRUE.desc()),
                        "SELECT count(*)\nFROM kinds\nGROUP BY TRUE::boolean, flag\nORDER BY FALSE::boolean, TRUE::boolean DESC"),
                // A query within has its own.
                Repeating.of(select(plus(1), other()).from(KINDS).groupBy(plus(1)), """
                        SELECT num + $1, \
                        (SELECT other.num + $2 FROM kinds AS other GROUP BY other.num + $2 LIMIT $3)
                        FROM kinds
                        GROUP BY num + $1""", 1, 1, 1L));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void hasTheSameBinds(Repeating expected) {
        Rendered rendered = Renderer.render(expected.query());

        assertThat(rendered.sql()).isEqualTo(expected.sql());
        assertThat(rendered.binds()).isEqualTo(expected.binds());
        assertThat(db.list(expected.query()).await()).hasSize(1);
    }
}
