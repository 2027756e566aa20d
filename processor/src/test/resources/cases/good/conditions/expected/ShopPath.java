// Generated from Shop by Vorm; change that record instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Shop} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ShopPath<E> extends ToOne<E, Shop, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Shop> city = new TextColumn<>(ShopPath.this.path(), "city", SqlType.TEXT);

    public final TextColumn<Shop> kind = new TextColumn<>(ShopPath.this.path(), "Kind", SqlType.TEXT);

    public final BooleanColumn<Shop> open = new BooleanColumn<>(ShopPath.this.path(), "open", SqlType.BOOLEAN);

    public final AtColumns at = new AtColumns();

    public ShopPath(NumberColumn<E, Long> column, Property<E, Ref<Shop, Long>> property,
            String step, boolean nullable) {
        super(column, () -> ShopTable.SHOP, property, step, nullable, alias -> ShopTable.SHOP.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code owner}.
     */
    public PersonPath<Shop> owner() {
        return new PersonPath<>(new NumberColumn<>(ShopPath.this.path(), "owner_id", SqlType.BIGINT), null, "owner", false);
    }

    /**
     * The columns of {@link Place}.
     */
    public final class AtColumns {
        public final NumberColumn<Shop, Integer> x = new NumberColumn<>(ShopPath.this.path(), "at_x", SqlType.INTEGER);

        public final NumberColumn<Shop, Integer> y = new NumberColumn<>(ShopPath.this.path(), "at_y", SqlType.INTEGER);

        private AtColumns() {
        }
    }
}
