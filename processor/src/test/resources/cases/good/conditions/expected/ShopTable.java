// Generated from Shop by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code shops} of {@link Shop} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ShopTable extends EntityTable<Shop> {
    public static final ShopTable SHOP = new ShopTable("shops");

    public final NumberColumn<Shop, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Shop> city = new TextColumn<>(this, "city", SqlType.TEXT);

    public final TextColumn<Shop> kind = new TextColumn<>(this, "Kind", SqlType.TEXT);

    public final BooleanColumn<Shop> open = new BooleanColumn<>(this, "open", SqlType.BOOLEAN);

    public final AtColumns at = new AtColumns();

    public final PersonPath<Shop> owner = new PersonPath<>(new NumberColumn<>(this, "owner_id", SqlType.BIGINT), new Property<>("Shop.owner", Shop::owner, ShopMapping::withOwner), "owner", false);

    private final List<Column<Shop, ?>> columns = List.of(id, city, kind, open, at.x, at.y,
            owner.key());

    private ShopTable(String alias) {
        super("", "shops", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public ShopTable as(String alias) {
        return new ShopTable(alias);
    }

    @Override
    public List<Column<Shop, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "city", "kind", "open", "at.x", "at.y", "owner");
    }

    @Override
    public List<Column<Shop, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Shop> reader() {
        return ShopMapping.reader("select(SHOP)");
    }

    @Override
    public RowReader<Shop> reader(String statement) {
        return ShopMapping.reader(statement);
    }

    @Override
    public EntityKeys<Shop, Long> keys() {
        return new EntityKeys<>(ShopMapping::key, ShopMapping::keysBinds);
    }

    /**
     * The columns of {@link Place}.
     */
    public final class AtColumns {
        public final NumberColumn<Shop, Integer> x = new NumberColumn<>(ShopTable.this, "at_x", SqlType.INTEGER);

        public final NumberColumn<Shop, Integer> y = new NumberColumn<>(ShopTable.this, "at_y", SqlType.INTEGER);

        private AtColumns() {
        }
    }
}
