// Generated from Pair by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Pair} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
abstract class PairPath<E> extends CompositeToOne<E, Pair, PairKey> {
    public final TextColumn<Pair> text = new TextColumn<>(PairPath.this.path(), "text", SqlType.TEXT);

    protected PairPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> PairTable.PAIR, step, nullable, alias -> PairTable.PAIR.as(alias));
    }
}
