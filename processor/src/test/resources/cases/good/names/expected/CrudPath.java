// Generated from Crud by Vorm; change that class instead.
package names;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Crud} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CrudPath<E> extends ToOne<E, Crud, String> {
    public final TextColumn<E> id;

    public final TextColumn<Crud> maybe = new TextColumn<>(CrudPath.this.path(), "maybe", SqlType.TEXT);

    public final NumberColumn<Crud, Integer> version = new NumberColumn<>(CrudPath.this.path(), "version", SqlType.INTEGER);

    public CrudPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> CrudTable.CRUD, step, nullable, alias -> CrudTable.CRUD.as(alias));
        this.id = column;
    }
}
