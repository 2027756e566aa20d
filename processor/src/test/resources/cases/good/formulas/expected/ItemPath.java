// Generated from Item by Vorm; change that record instead.
package app;

import dev.vorm.query.ArrayColumn;
import dev.vorm.query.ArrayExpression;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Item} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ItemPath<E> extends ToOne<E, Item, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Item, BigDecimal> price = new NumberColumn<>(ItemPath.this.path(), "price", SqlType.NUMERIC);

    public final NumberColumn<Item, Integer> amount = new NumberColumn<>(ItemPath.this.path(), "Count", SqlType.INTEGER);

    public final NumberExpression<BigDecimal> total = new NumberColumn<>(ItemPath.this.path(), "total", SqlType.NUMERIC);

    public final NumberColumn<Item, BigDecimal> totalColumn = new NumberColumn<>(ItemPath.this.path(), "total_column", SqlType.NUMERIC);

    public final Condition dear = new BooleanColumn<>(ItemPath.this.path(), "dear", SqlType.BOOLEAN, List.of("",
            "price > 100 AND ", "\"Count\" < 10"));

    public final TextExpression text = new TextColumn<>(ItemPath.this.path(), "text", SqlType.TEXT, List.of("'{amount}' || ",
            "height || '{}'::text"));

    public final ArrayExpression<List<String>, String> tags = new ArrayColumn<>(ItemPath.this.path(), "tags", ItemMapping.TAGS_TYPE, List.of("(SELECT array_agg(t.name) FROM tags t WHERE t.item_id = ",
            "id)"));

    public final SizeColumns size = new SizeColumns();

    public ItemPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> ItemTable.ITEM, step, nullable, alias -> ItemTable.ITEM.as(alias));
        this.id = column;
    }

    /**
     * The columns of {@link Item.Size}.
     */
    public final class SizeColumns {
        public final NumberColumn<Item, Integer> width = new NumberColumn<>(ItemPath.this.path(), "width", SqlType.INTEGER);

        public final NumberColumn<Item, Integer> height = new NumberColumn<>(ItemPath.this.path(), "height", SqlType.INTEGER);

        public final NumberExpression<Long> area = new NumberColumn<>(ItemPath.this.path(), "area", SqlType.BIGINT, List.of("",
                "width * ", "height"));

        private SizeColumns() {
        }
    }
}
