// Generated from Owned by Vorm; change that type instead.
package shop;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code owned} of {@link Owned} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnedTable extends EntityTable<Owned> {
    public static final OwnedTable OWNED = new OwnedTable("owned");

    private final TextColumn<Owned> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final OwnerPath<Owned> owner = new OwnerPath<>(new OrderedColumn<>(this, "owner_id", OwnedOneMapping.OWNER_TYPE), new Property<>("Owned.owner", OwnedMapping::getOwner, OwnedMapping::withOwner), "owner", false);

    public final TextExpression kind = OwnedTable.this.kindColumn;

    private final List<Column<Owned, ?>> columns = List.of(owner.key(), kindColumn,
            new TextColumn<>(this, "text", SqlType.TEXT));

    private OwnedTable(String alias) {
        super("", "owned", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OwnedTable as(String alias) {
        return new OwnedTable(alias);
    }

    @Override
    public List<Column<Owned, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("owner", "kind", "text");
    }

    @Override
    public List<Column<Owned, ?>> key() {
        return List.of(owner.key());
    }

    @Override
    public RowReader<Owned> reader() {
        return OwnedMapping.reader("select(OWNED)");
    }

    @Override
    public RowReader<Owned> reader(String statement) {
        return OwnedMapping.reader(statement);
    }

    @Override
    public EntityKeys<Owned, Plain.Number> keys() {
        return new EntityKeys<>(OwnedMapping::key, OwnedMapping::keysBinds);
    }
}
