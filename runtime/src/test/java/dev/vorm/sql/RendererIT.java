package dev.vorm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.execute.SqlStatement;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL itself plans every statement of the tables of cases, with its binds. */
class RendererIT {
    private static Database db;

    @BeforeAll
    static void connect() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        db.schema().createMissing().await();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    static Stream<Case> cases() {
        return Stream.of(
                        ConditionRendererTest.comparisons(),
                        ConditionRendererTest.listsNullsAndPatterns(),
                        ConditionRendererTest.junctions(),
                        SelectRendererTest.clauses(),
                        SelectRendererTest.joins(),
                        SelectRendererTest.aggregates(),
                        GroupingRendererTest.groupings(),
                        MergeRendererTest.merges(),
                        RepeatedTest.cases(),
                        CommandRendererTest.commands(),
                        CommandRendererTest.inserts(),
                        CommandRendererTest.beside(),
                        SubqueryRendererTest.expressions(),
                        SubqueryRendererTest.tables(),
                        SubqueryRendererTest.commons(),
                        SubqueryRendererTest.sets())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isUnderstood(Case expected) {
        Tuple binds = Tuple.tuple();
        expected.rendered().binds().forEach(binds::addValue);
        SqlStatement<Void> explain =
                SqlStatement.rendered("EXPLAIN " + expected.rendered().sql());

        List<String> plan =
                db.list(explain, binds, (row, at) -> row.getString(at)).await();

        assertThat(plan).isNotEmpty();
    }
}
