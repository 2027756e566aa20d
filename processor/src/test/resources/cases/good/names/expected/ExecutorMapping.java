// Generated from Executor by Vorm; change that class instead.
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
 * Reads {@link Executor} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ExecutorMapping {
    private ExecutorMapping() {
    }

    /**
     * Reads id, maybe, version.
     */
    public static Executor read(Row row, int at) {
        Executor executor = new Executor();
        executor.id = required(row.getString(at), "Executor.id");
        executor.maybe = Optional.ofNullable(row.getString(at + 1));
        executor.version = required(row.getInteger(at + 2), "Executor.version");
        return executor;
    }

    static String key(Executor executor) {
        return executor.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Executor.id"), "Executor.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Executor.id"), "Executor.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Executor executor) {
        return Binds.of(
                Binds.text(Binds.given(executor.id, "Executor.id"), "Executor.id"),
                Binds.text(Binds.optional(executor.maybe), "Executor.maybe"));
    }

    static Tuple insertAllBinds(List<? extends Executor> executors) {
        int size = executors.size();
        String[] id = new String[size];
        String[] maybe = new String[size];
        for (int i = 0; i < size; i++) {
            Executor executor = executors.get(i);
            id[i] = Binds.text(Binds.given(executor.id, "Executor.id"), "Executor.id");
            maybe[i] = Binds.text(Binds.optional(executor.maybe), "Executor.maybe");
        }
        return Binds.ofArrays(id, maybe);
    }

    /**
     * The executor in its first version; an insert generates nothing else.
     */
    static Executor inserted(Executor executor, Row row, int at) {
        executor.version = 0;
        return executor;
    }

    static Tuple updateBinds(Executor executor) {
        return Binds.of(
                Binds.text(Binds.key(executor.id, "Executor.id"), "Executor.id"),
                Binds.text(Binds.optional(executor.maybe), "Executor.maybe"),
                executor.version);
    }

    /**
     * The executor with what an update generated: version.
     */
    static Executor updated(Executor executor, Row row, int at) {
        executor.version = required(row.getInteger(at), "Executor.version");
        return executor;
    }

    static Tuple deleteBinds(Executor executor) {
        return Binds.of(
                Binds.text(Binds.key(executor.id, "Executor.id"), "Executor.id"),
                executor.version);
    }
}
