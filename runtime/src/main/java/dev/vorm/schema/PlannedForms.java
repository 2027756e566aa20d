package dev.vorm.schema;

import dev.vorm.error.DatabaseException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Compares expressions by what the server makes of them: an {@code EXPLAIN VERBOSE} of a select of them parses them, resolves
 * their names, folds their constants and writes them down again, and runs nothing. What PostgreSQL stores of an expression goes
 * the same way, so that both look alike when they mean the same.
 */
final class PlannedForms implements Forms {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    /** PostgreSQL selects no more than 1,664 columns at once. */
    private static final int MOST = 500;

    private static final Pattern NOW = Pattern.compile("\\bCURRENT_TIMESTAMP\\b");

    private final Map<String, String> forms = new ConcurrentHashMap<>();

    private PlannedForms() {}

    @Override
    public boolean same(String build, String database, String type) {
        return build.equals(database)
                || (!build.isEmpty()
                        && !database.isEmpty()
                        && form(selected(build, type)).equals(form(selected(database, type))));
    }

    private String form(String selected) {
        return forms.getOrDefault(selected, selected);
    }

    /** An expression in the list of a select, cast to a type unless that is "". */
    static String selected(String sql, String type) {
        return type.isEmpty() ? "(" + sql + ")" : "CAST((" + sql + ") AS " + type + ")";
    }

    /**
     * Asks for the forms of some expressions over a table, all in one statement, or in several where they are very many; one by
     * one when that fails, since then one of them makes no sense for the table as it is.
     */
    static Future<Forms> ask(SqlExecutor executor, String table, List<String> selected) {
        PlannedForms forms = new PlannedForms();
        List<Future<Void>> all = new ArrayList<>();
        for (int from = 0; from < selected.size(); from += MOST) {
            List<String> some = selected.subList(from, Math.min(from + MOST, selected.size()));
            all.add(forms.explain(executor, table, some)
                    .recover(failure -> makesNoSense(failure)
                            ? forms.oneByOne(executor, table, some)
                            : Future.failedFuture(failure)));
        }
        return Future.all(all).map(forms);
    }

    private Future<Void> oneByOne(SqlExecutor executor, String table, List<String> selected) {
        List<Future<Void>> all = new ArrayList<>();
        for (String one : selected) {
            all.add(explain(executor, table, List.of(one))
                    .recover(failure ->
                            makesNoSense(failure) ? Future.succeededFuture() : Future.failedFuture(failure)));
        }
        return Future.all(all).mapEmpty();
    }

    private Future<Void> explain(SqlExecutor executor, String table, List<String> selected) {
        SqlStatement<Void> statement = SqlStatement.rendered("EXPLAIN (VERBOSE, COSTS OFF, FORMAT JSON) SELECT "
                + String.join(",\n", selected) + "\nFROM " + table + " WHERE false");
        return executor.list(statement, Tuple.tuple(), PlannedForms::output).map(rows -> {
            JsonArray output = rows.get(0);
            for (int i = 0; i < selected.size(); i++) {
                String form = NOW.matcher(output.getString(i)).replaceAll("now()");
                forms.put(selected.get(i), form);
            }
            return null;
        });
    }

    private static JsonArray output(Row row, int at) {
        return row.getJsonArray(at).getJsonObject(0).getJsonObject("Plan").getJsonArray("Output");
    }

    /** Whether the server refused what an expression says, such as a column that the table has not. */
    private static boolean makesNoSense(Throwable failure) {
        if (!(failure instanceof DatabaseException refused)) {
            return false;
        }
        String state = refused.sqlState();
        return (state.startsWith("42") && !state.equals(INSUFFICIENT_PRIVILEGE)) || state.startsWith("22");
    }
}
