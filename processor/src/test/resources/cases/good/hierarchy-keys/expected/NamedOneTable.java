// Generated from Named.One by Vorm; change that class instead.
package shop;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code named} of {@link Named.One} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedOneTable extends EntityTable<Named.One> {
    public static final NamedOneTable NAMED_ONE = new NamedOneTable("named");

    public final TextColumn<Named.One> id = new TextColumn<>(this, "id", NamedOneMapping.ID_TYPE);

    public final TextColumn<Named.One> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Named.One, ?>> columns = List.of(id, text);

    private NamedOneTable(String alias) {
        super("", "named", alias);
    }

    @Override
    public Optional<Discriminator<Named.One>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "one"));
    }

    /**
     * The same table under another name in a query.
     */
    public NamedOneTable as(String alias) {
        return new NamedOneTable(alias);
    }

    @Override
    public List<Column<Named.One, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "text");
    }

    @Override
    public List<Column<Named.One, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Named.One> reader() {
        return NamedOneMapping::read;
    }

    @Override
    public EntityKeys<Named.One, String> keys() {
        return new EntityKeys<>(NamedOneMapping::key, NamedOneMapping::keysBinds);
    }
}
