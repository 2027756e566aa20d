// Generated from Named by Vorm; change that class instead.
package app;

import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.TimestampExpression;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Named} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NamedPath<E> extends ToOne<E, Named, String> {
    public final TextColumn<E> code;

    public final TextExpression folded = new TextColumn<>(NamedPath.this.path(), "folded", SqlType.TEXT, List.of("lower(",
            "code)"));

    public final TimestampExpression<Instant> now = new TimestampColumn<>(NamedPath.this.path(), "now", SqlType.INSTANT, List.of("now()"));

    public NamedPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> NamedTable.NAMED, step, nullable, alias -> NamedTable.NAMED.as(alias));
        this.code = column;
    }
}
