// Generated from Entry by Vorm; change that class instead.
package app;

import dev.vorm.execute.Executed;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.core.Future;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The asynchronous reads of {@link Entry}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class EntryCrud implements Executed {
    private static final SqlStatement<Entry> FIND_ALL = SqlStatement.named(
            "Entry.findAll",
            "SELECT text, at, owner, author_id\n"
                    + "FROM entry\n"
                    + "WHERE owner = $1",
            EntryMapping.reader("Entry.findAll")).tenant(1, SqlType.TEXT, "Entry.owner");

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Entry.count",
            "SELECT count(*)\n"
                    + "FROM entry\n"
                    + "WHERE owner = $1",
            Values::readLong).tenant(1, SqlType.TEXT, "Entry.owner");

    private final SqlExecutor executor;

    public EntryCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    /**
     * All rows, in no particular order.
     */
    public Future<List<Entry>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    /**
     * The number of rows.
     */
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public EntryCrud with(SqlExecutor executor) {
        return new EntryCrud(executor);
    }
}
