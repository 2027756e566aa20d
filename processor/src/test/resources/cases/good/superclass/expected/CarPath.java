// Generated from Car by Vorm; change that class instead.
package app;

import dev.vorm.query.ArrayColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Car} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CarPath<E> extends ToOne<E, Car, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Car, Integer> version = new NumberColumn<>(CarPath.this.path(), "version", SqlType.INTEGER);

    public final TextColumn<Car> payload = new TextColumn<>(CarPath.this.path(), "payload", SqlType.TEXT);

    public final ArrayColumn<Car, List<String>, String> payloads = new ArrayColumn<>(CarPath.this.path(), "payloads", CarMapping.PAYLOADS_TYPE);

    public final TextColumn<Car> plate = new TextColumn<>(CarPath.this.path(), "plate", SqlType.TEXT);

    public CarPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> CarTable.CAR, step, nullable, alias -> CarTable.CAR.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code owner}.
     */
    public DriverPath<Car> owner() {
        return new DriverPath<>(new NumberColumn<>(CarPath.this.path(), "owner_id", SqlType.BIGINT), "owner", true);
    }
}
