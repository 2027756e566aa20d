// Generated from Executor by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Executor} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ExecutorPath<E> extends ToOne<E, Executor, String> {
    public final TextColumn<E> id;

    public final TextColumn<Executor> maybe = new TextColumn<>(ExecutorPath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<Executor, Integer> version = new NumberColumn<>(ExecutorPath.this.path(), "version", SqlType.INTEGER);

    public ExecutorPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> ExecutorTable.EXECUTOR, step, nullable, alias -> ExecutorTable.EXECUTOR.as(alias));
        this.id = column;
    }
}
