// Generated from Customer by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Customer} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CustomerPath<E> extends ToOne<E, Customer, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Customer, Integer> version = new NumberColumn<>(CustomerPath.this.path(), "version", SqlType.INTEGER);

    public CustomerPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> CustomerTable.CUSTOMER, step, nullable, alias -> CustomerTable.CUSTOMER.as(alias));
        this.id = column;
    }
}
