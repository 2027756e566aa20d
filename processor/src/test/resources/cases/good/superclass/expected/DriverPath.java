// Generated from Driver by Vorm; change that class instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Driver} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DriverPath<E> extends ToOne<E, Driver, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Driver, Integer> version = new NumberColumn<>(DriverPath.this.path(), "version", SqlType.INTEGER);

    public final TextColumn<Driver> name = new TextColumn<>(DriverPath.this.path(), "name", SqlType.TEXT);

    public DriverPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> DriverTable.DRIVER, step, nullable, alias -> DriverTable.DRIVER.as(alias));
        this.id = column;
    }
}
