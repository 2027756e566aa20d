// Generated from Row by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Row} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class RowPath<E> extends ToOne<E, Row, String> {
    public final TextColumn<E> id;

    public final TextColumn<Row> maybe = new TextColumn<>(RowPath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<Row, Integer> version = new NumberColumn<>(RowPath.this.path(), "version", SqlType.INTEGER);

    public RowPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> RowTable.ROW, step, nullable, alias -> RowTable.ROW.as(alias));
        this.id = column;
    }
}
