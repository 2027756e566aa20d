// Generated from Bin by Vorm; change that record instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Bin} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class BinPath<E> extends ToOne<E, Bin, Integer> {
    public final NumberColumn<E, Integer> id;

    public final BooleanColumn<Bin> withDeleted = new BooleanColumn<>(BinPath.this.path(), "with_deleted", SqlType.BOOLEAN);

    public BinPath(NumberColumn<E, Integer> column, String step, boolean nullable) {
        super(column, () -> BinTable.BIN, step, nullable, alias -> BinTable.BIN.as(alias));
        this.id = column;
    }
}
