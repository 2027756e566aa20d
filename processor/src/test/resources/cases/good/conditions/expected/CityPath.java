// Generated from City by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.Table;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link City} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class CityPath<E> extends CompositeToOne<E, City, CityKey> {
    public final NumberColumn<City, Integer> size = new NumberColumn<>(CityPath.this.path(), "Size", SqlType.INTEGER);

    public final AtColumns at = new AtColumns();

    protected CityPath(Table<E> from, Property<E, Ref<City, CityKey>> property, String step,
            boolean nullable) {
        super(from, () -> CityTable.CITY, property, step, nullable, alias -> CityTable.CITY.as(alias));
    }

    /**
     * The columns of {@link Place}.
     */
    public final class AtColumns {
        public final NumberColumn<City, Integer> x = new NumberColumn<>(CityPath.this.path(), "at_x", SqlType.INTEGER);

        public final NumberColumn<City, Integer> y = new NumberColumn<>(CityPath.this.path(), "at_y", SqlType.INTEGER);

        private AtColumns() {
        }
    }
}
