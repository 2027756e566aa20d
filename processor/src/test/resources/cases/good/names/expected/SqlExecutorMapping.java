// Generated from SqlExecutor by Vorm; change that class instead.
package names;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link SqlExecutor} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class SqlExecutorMapping {
    private SqlExecutorMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static SqlExecutor read(Row row, int at) {
        SqlExecutor sqlExecutor = new SqlExecutor();
        sqlExecutor.id = required(row.getString(at), "SqlExecutor.id");
        sqlExecutor.maybe = Optional.ofNullable(row.getString(at + 1));
        sqlExecutor.version = required(row.getInteger(at + 2), "SqlExecutor.version");
        return sqlExecutor;
    }

    static String key(SqlExecutor sqlExecutor) {
        return sqlExecutor.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "SqlExecutor.id"), "SqlExecutor.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "SqlExecutor.id"), "SqlExecutor.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(SqlExecutor sqlExecutor) {
        return Binds.of(
                Binds.text(Binds.given(sqlExecutor.id, "SqlExecutor.id"), "SqlExecutor.id"),
                Binds.text(Binds.optional(sqlExecutor.maybe), "SqlExecutor.maybe"));
    }

    static Tuple insertAllBinds(List<? extends SqlExecutor> sqlExecutors) {
        int size = sqlExecutors.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            SqlExecutor sqlExecutor = sqlExecutors.get(i);
            id[i] = Binds.text(Binds.given(sqlExecutor.id, "SqlExecutor.id"), "SqlExecutor.id");
            maybe[i] = Binds.text(Binds.optional(sqlExecutor.maybe), "SqlExecutor.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The sqlExecutor in its first version; an insert generates nothing else.
     */
    static SqlExecutor inserted(SqlExecutor sqlExecutor, Row row, int at) {
        sqlExecutor.version = 0;
        return sqlExecutor;
    }

    static Tuple updateBinds(SqlExecutor sqlExecutor) {
        return Binds.of(
                Binds.text(Binds.key(sqlExecutor.id, "SqlExecutor.id"), "SqlExecutor.id"),
                Binds.text(Binds.optional(sqlExecutor.maybe), "SqlExecutor.maybe"),
                sqlExecutor.version);
    }

    /**
     * The sqlExecutor with what an update generated: version.
     */
    static SqlExecutor updated(SqlExecutor sqlExecutor, Row row, int at) {
        sqlExecutor.version = required(row.getInteger(at), "SqlExecutor.version");
        return sqlExecutor;
    }

    static Tuple deleteBinds(SqlExecutor sqlExecutor) {
        return Binds.of(
                Binds.text(Binds.key(sqlExecutor.id, "SqlExecutor.id"), "SqlExecutor.id"),
                sqlExecutor.version);
    }
}
