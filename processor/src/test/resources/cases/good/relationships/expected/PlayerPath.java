// Generated from Player by Vorm; change that class instead.
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
 * A reference to {@link Player} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PlayerPath<E> extends ToOne<E, Player, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Player> name = new TextColumn<>(PlayerPath.this.path(), "name", SqlType.TEXT);

    public final NumberColumn<Player, Integer> number = new NumberColumn<>(PlayerPath.this.path(), "number", SqlType.INTEGER);

    public final ContactColumns contact = new ContactColumns();

    public PlayerPath(NumberColumn<E, Long> column, Property<E, Ref<Player, Long>> property,
            String step, boolean nullable) {
        super(column, () -> PlayerTable.PLAYER, property, step, nullable, alias -> PlayerTable.PLAYER.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code team}.
     */
    public TeamPath<Player> team() {
        return new TeamPath<>(new NumberColumn<>(PlayerPath.this.path(), "team_id", SqlType.BIGINT), null, "team", true);
    }

    /**
     * The columns of {@link Contact}.
     */
    public final class ContactColumns {
        public final TextColumn<Player> phone = new TextColumn<>(PlayerPath.this.path(), "phone", SqlType.TEXT);

        private ContactColumns() {
        }

        /**
         * Where that leads to by its {@code agent}.
         */
        public PlayerPath<Player> agent() {
            return new PlayerPath<>(new NumberColumn<>(PlayerPath.this.path(), "agent_id", SqlType.BIGINT), null, "contact.agent", true);
        }
    }
}
