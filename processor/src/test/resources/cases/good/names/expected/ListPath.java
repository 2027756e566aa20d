// Generated from List by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link List} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ListPath<E> extends ToOne<E, List, String> {
    public final TextColumn<E> id;

    public final TextColumn<List> maybe = new TextColumn<>(ListPath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<List, Integer> version = new NumberColumn<>(ListPath.this.path(), "version", SqlType.INTEGER);

    public ListPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> ListTable.LIST, step, nullable, alias -> ListTable.LIST.as(alias));
        this.id = column;
    }
}
