// Generated from Owned.One by Vorm; change that record instead.
package shop;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code owned} of {@link Owned.One} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class OwnedOneTable extends EntityTable<Owned.One> {
    public static final OwnedOneTable OWNED_ONE = new OwnedOneTable("owned");

    public final OwnerPath<Owned.One> owner = new OwnerPath<>(new OrderedColumn<>(this, "owner_id", OwnedOneMapping.OWNER_TYPE), "owner", false);

    public final TextColumn<Owned.One> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Owned.One, ?>> columns = List.of(owner.key(), text);

    private OwnedOneTable(String alias) {
        super("", "owned", alias);
    }

    @Override
    public Optional<Discriminator<Owned.One>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "one"));
    }

    /**
     * The same table under another name in a query.
     */
    public OwnedOneTable as(String alias) {
        return new OwnedOneTable(alias);
    }

    @Override
    public List<Column<Owned.One, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("owner", "text");
    }

    @Override
    public List<Column<Owned.One, ?>> key() {
        return List.of(owner.key());
    }

    @Override
    public RowReader<Owned.One> reader() {
        return OwnedOneMapping::read;
    }
}
