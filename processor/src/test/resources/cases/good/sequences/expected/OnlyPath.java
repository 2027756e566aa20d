// Generated from Only by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Only} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class OnlyPath<E> extends CompositeToOne<E, Only, OnlyKey> {
    protected OnlyPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> OnlyTable.ONLY, step, nullable, alias -> OnlyTable.ONLY.as(alias));
    }
}
