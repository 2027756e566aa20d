// Generated from Ground by Vorm; change that record instead.
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
 * A reference to {@link Ground} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class GroundPath<E> extends CompositeToOne<E, Ground, VenueKey> {
    public final VisitColumns visit = new VisitColumns();

    protected GroundPath(Table<E> from, Property<E, Ref<Ground, VenueKey>> property, String step,
            boolean nullable) {
        super(from, () -> GroundTable.GROUND, property, step, nullable, alias -> GroundTable.GROUND.as(alias));
    }

    /**
     * Where that leads to by its {@code team}.
     */
    public TeamPath<Ground> team() {
        return new TeamPath<>(new NumberColumn<>(GroundPath.this.path(), "team_id", SqlType.BIGINT), null, "team", false);
    }

    /**
     * The columns of {@link Visit}.
     */
    public final class VisitColumns {
        private VisitColumns() {
        }

        /**
         * Where that leads to by its {@code guest}.
         */
        public TeamPath<Ground> guest() {
            return new TeamPath<>(new NumberColumn<>(GroundPath.this.path(), "guest_id", SqlType.BIGINT), null, "visit.guest", true);
        }
    }
}
