// Generated from Plain.One by Vorm; change that record instead.
package shop;

import dev.vorm.mapping.EntityKeys;
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
 * The table {@code plain} of {@link Plain.One} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainOneTable extends EntityTable<Plain.One> {
    public static final PlainOneTable PLAIN_ONE = new PlainOneTable("plain");

    public final OrderedColumn<Plain.One, Plain.Number> id = new OrderedColumn<>(this, "id", PlainOneMapping.ID_TYPE);

    public final TextColumn<Plain.One> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Plain.One, ?>> columns = List.of(id, text);

    private PlainOneTable(String alias) {
        super("", "plain", alias);
    }

    @Override
    public Optional<Discriminator<Plain.One>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "one"));
    }

    /**
     * The same table under another name in a query.
     */
    public PlainOneTable as(String alias) {
        return new PlainOneTable(alias);
    }

    @Override
    public List<Column<Plain.One, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "text");
    }

    @Override
    public List<Column<Plain.One, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Plain.One> reader() {
        return PlainOneMapping::read;
    }

    @Override
    public EntityKeys<Plain.One, Plain.Number> keys() {
        return new EntityKeys<>(PlainOneMapping::key, PlainOneMapping::keysBinds);
    }
}
