// Generated from Team by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Team} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TeamPath<E> extends ToOne<E, Team, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Team> name = new TextColumn<>(TeamPath.this.path(), "name", SqlType.TEXT);

    public TeamPath(NumberColumn<E, Long> column, Property<E, Ref<Team, Long>> property,
            String step, boolean nullable) {
        super(column, () -> TeamTable.TEAM, property, step, nullable, alias -> TeamTable.TEAM.as(alias));
        this.id = column;
    }
}
