// Generated from Stand by Vorm; change that record instead.
package app;

import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.ToOne;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Stand} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StandPath<E> extends ToOne<E, Stand, Long> {
    public final NumberColumn<E, Long> id;

    public StandPath(NumberColumn<E, Long> column, Property<E, Ref<Stand, Long>> property,
            String step, boolean nullable) {
        super(column, () -> StandTable.STAND, property, step, nullable, alias -> StandTable.STAND.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code ground}.
     */
    public GroundColumns ground() {
        return new GroundColumns();
    }

    /**
     * The columns of {@link VenueKey}.
     */
    public final class GroundColumns extends GroundPath<Stand> {
        public final NumberColumn<Stand, Integer> country = new NumberColumn<>(StandPath.this.path(), "ground_country", SqlType.INTEGER);

        public final NumberColumn<Stand, Integer> number = new NumberColumn<>(StandPath.this.path(), "ground_number", SqlType.INTEGER);

        private GroundColumns() {
            super(StandPath.this.path(), null, "ground", false);
        }

        @Override
        public List<Column<Stand, ?>> columns() {
            return List.of(this.country, this.number);
        }

        @Override
        protected List<Condition> equal(VenueKey key) {
            return List.of(this.country.eq(key.country()), this.number.eq(key.number()));
        }
    }
}
