package dev.vorm.schema;

import dev.vorm.error.DatabaseException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.schema.SchemaReport.Difference;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.List;

/** Compares the query of a view with that of the build: by what the server plans for both, since it stores no texts. */
final class ViewComparison {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final SqlExecutor executor;
    private final String name;
    private final String build;
    private final CatalogTable live;

    ViewComparison(SqlExecutor executor, TableDefinition build, CatalogTable live) {
        this.executor = executor;
        this.name = Ddl.name(build);
        this.build = build.query();
        this.live = live;
    }

    Future<List<Difference>> differences() {
        if (!live.definition().view()) {
            return Future.succeededFuture(differ(name + " is " + live.kind() + ", the build says a view"));
        }
        // Statistics can change between two plans: what differs has to differ twice.
        return isSame().compose(same -> same ? Future.succeededFuture(true) : isSame())
                .map(same -> same
                        ? List.<Difference>of()
                        : differ("the view " + name + " is "
                                + oneLine(live.definition().query()) + ", the build says " + oneLine(build)))
                .recover(failure -> state(failure).equals(INSUFFICIENT_PRIVILEGE)
                        ? Future.succeededFuture(List.of())
                        : Future.failedFuture(failure));
    }

    private List<Difference> differ(String text) {
        return List.of(new Difference(name, "", text));
    }

    private Future<Boolean> isSame() {
        return plan(live.definition().query())
                .compose(there -> plan(build).map(there::equals).recover(ViewComparison::makesNoSense));
    }

    private Future<String> plan(String query) {
        SqlStatement<Void> statement = SqlStatement.rendered("EXPLAIN (VERBOSE, COSTS OFF, FORMAT JSON) " + query);
        return executor.list(
                        statement,
                        Tuple.tuple(),
                        (row, at) -> row.getJsonArray(at).encode())
                .map(rows -> rows.get(0));
    }

    /** A query that the server refuses is not that of the view. */
    private static Future<Boolean> makesNoSense(Throwable failure) {
        String state = state(failure);
        boolean refused = (state.startsWith("42") && !state.equals(INSUFFICIENT_PRIVILEGE)) || state.startsWith("22");
        return refused ? Future.succeededFuture(false) : Future.failedFuture(failure);
    }

    private static String state(Throwable failure) {
        return failure instanceof DatabaseException refused ? refused.sqlState() : "";
    }

    private static String oneLine(String query) {
        return query.strip().replaceAll("\\s+", " ").replaceAll(";$", "");
    }
}
