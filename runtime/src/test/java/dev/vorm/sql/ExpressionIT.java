package dev.vorm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL itself computes every expression of the tables of cases, and its value comes back in its Java type. */
class ExpressionIT {
    private static Database db;

    @BeforeAll
    static void connect() {
        db = KindsTable.connect();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    static Stream<ExpressionCase> cases() {
        return Stream.of(
                        TextExpressionTest.cases(),
                        NumberExpressionTest.cases(),
                        ChoiceExpressionTest.cases(),
                        TemporalExpressionTest.cases(),
                        ArrayExpressionTest.cases(),
                        JsonExpressionTest.cases(),
                        RangeExpressionTest.cases(),
                        SearchExpressionTest.cases(),
                        AggregateExpressionTest.cases(),
                        WindowExpressionTest.cases())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasItsValue(ExpressionCase expected) {
        List<?> values = db.list(expected.query()).await();

        assertThat(values).hasSize(1);
        assertThat((Object) values.get(0)).isEqualTo(expected.value());
    }
}
