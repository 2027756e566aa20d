// Generated from Item by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.ArrayColumn;
import dev.vorm.query.ArrayExpression;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code order} of {@link Item} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ItemTable extends EntityTable<Item> {
    public static final ItemTable ITEM = new ItemTable("order");

    private final NumberColumn<Item, BigDecimal> totalColumn2 = new NumberColumn<>(this, "total", SqlType.NUMERIC);

    private final BooleanColumn<Item> dearColumn = new BooleanColumn<>(this, "dear", SqlType.BOOLEAN, List.of("",
            "price > 100 AND ", "\"Count\" < 10"));

    private final TextColumn<Item> textColumn = new TextColumn<>(this, "text", SqlType.TEXT, List.of("'{amount}' || ",
            "height || '{}'::text"));

    private final ArrayColumn<Item, List<String>, String> tagsColumn = new ArrayColumn<>(this, "tags", ItemMapping.TAGS_TYPE, List.of("(SELECT array_agg(t.name) FROM tags t WHERE t.item_id = ",
            "id)"));

    private final NumberColumn<Item, Long> sizeAreaColumn = new NumberColumn<>(this, "area", SqlType.BIGINT, List.of("",
            "width * ", "height"));

    public final NumberColumn<Item, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<Item, BigDecimal> price = new NumberColumn<>(this, "price", SqlType.NUMERIC);

    public final NumberColumn<Item, Integer> amount = new NumberColumn<>(this, "Count", SqlType.INTEGER);

    public final NumberExpression<BigDecimal> total = ItemTable.this.totalColumn2;

    public final NumberColumn<Item, BigDecimal> totalColumn = new NumberColumn<>(this, "total_column", SqlType.NUMERIC);

    public final Condition dear = ItemTable.this.dearColumn;

    public final TextExpression text = ItemTable.this.textColumn;

    public final ArrayExpression<List<String>, String> tags = ItemTable.this.tagsColumn;

    public final SizeColumns size = new SizeColumns();

    private final List<Column<Item, ?>> columns = List.of(id, price, amount, totalColumn2,
            totalColumn, dearColumn, textColumn, tagsColumn, size.width, size.height,
            sizeAreaColumn);

    private ItemTable(String alias) {
        super("shop", "order", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public ItemTable as(String alias) {
        return new ItemTable(alias);
    }

    @Override
    public List<Column<Item, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "price", "amount", "total", "totalColumn", "dear", "text", "tags",
                "size.width", "size.height", "size.area");
    }

    @Override
    public List<Column<Item, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Item> reader() {
        return ItemMapping::read;
    }

    @Override
    public EntityKeys<Item, Long> keys() {
        return new EntityKeys<>(ItemMapping::key, ItemMapping::keysBinds);
    }

    /**
     * The columns of {@link Item.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Item, Integer> width = new NumberColumn<>(ItemTable.this, "width", SqlType.INTEGER);

        public final NumberColumn<Item, Integer> height = new NumberColumn<>(ItemTable.this, "height", SqlType.INTEGER);

        public final NumberExpression<Long> area = ItemTable.this.sizeAreaColumn;

        private SizeColumns() {
        }
    }
}
