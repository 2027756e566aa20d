// Generated from Plain.Two by Vorm; change that record instead.
package shop;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code plain} of {@link Plain.Two} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainTwoTable extends EntityTable<Plain.Two> {
    public static final PlainTwoTable PLAIN_TWO = new PlainTwoTable("plain");

    public final OrderedColumn<Plain.Two, Plain.Number> id = new OrderedColumn<>(this, "id", PlainTwoMapping.ID_TYPE);

    public final NumberColumn<Plain.Two, Integer> size = new NumberColumn<>(this, "size", SqlType.INTEGER);

    private final List<Column<Plain.Two, ?>> columns = List.of(id, size);

    private PlainTwoTable(String alias) {
        super("", "plain", alias);
    }

    @Override
    public Optional<Discriminator<Plain.Two>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "two"));
    }

    /**
     * The same table under another name in a query.
     */
    public PlainTwoTable as(String alias) {
        return new PlainTwoTable(alias);
    }

    @Override
    public List<Column<Plain.Two, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "size");
    }

    @Override
    public List<Column<Plain.Two, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Plain.Two> reader() {
        return PlainTwoMapping::read;
    }

    @Override
    public EntityKeys<Plain.Two, Plain.Number> keys() {
        return new EntityKeys<>(PlainTwoMapping::key, PlainTwoMapping::keysBinds);
    }
}
