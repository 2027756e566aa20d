// Generated from Column by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Column} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ColumnPath<E> extends ToOne<E, Column, String> {
    public final TextColumn<E> id;

    public final TextColumn<Column> maybe = new TextColumn<>(ColumnPath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<Column, Integer> version = new NumberColumn<>(ColumnPath.this.path(), "version", SqlType.INTEGER);

    public ColumnPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> ColumnTable.COLUMN, step, nullable, alias -> ColumnTable.COLUMN.as(alias));
        this.id = column;
    }
}
