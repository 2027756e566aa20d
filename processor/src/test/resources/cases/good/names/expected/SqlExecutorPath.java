// Generated from SqlExecutor by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link SqlExecutor} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class SqlExecutorPath<E> extends ToOne<E, SqlExecutor, String> {
    public final TextColumn<E> id;

    public final TextColumn<SqlExecutor> maybe = new TextColumn<>(SqlExecutorPath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<SqlExecutor, Integer> version = new NumberColumn<>(SqlExecutorPath.this.path(), "version", SqlType.INTEGER);

    public SqlExecutorPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> SqlExecutorTable.SQL_EXECUTOR, step, nullable, alias -> SqlExecutorTable.SQL_EXECUTOR.as(alias));
        this.id = column;
    }
}
