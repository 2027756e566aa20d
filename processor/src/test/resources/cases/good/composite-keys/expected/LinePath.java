// Generated from Line by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Table;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Line} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class LinePath<E> extends CompositeToOne<E, Line, LineKey> {
    public final NumberColumn<Line, BigDecimal> price = new NumberColumn<>(LinePath.this.path(), "price", SqlType.NUMERIC);

    public final NumberColumn<Line, Integer> version = new NumberColumn<>(LinePath.this.path(), "version", SqlType.INTEGER);

    protected LinePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> LineTable.LINE, step, nullable, alias -> LineTable.LINE.as(alias));
    }

    /**
     * Where that leads to by its {@code purchase}.
     */
    public PurchasePath<Line> purchase() {
        return new PurchasePath<>(new OrderedColumn<>(LinePath.this.path(), "purchase_id", LineMapping.PURCHASE_TYPE), "purchase", false);
    }
}
