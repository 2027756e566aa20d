// Generated from Converted.One by Vorm; change that record instead.
package shop;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code converted_one} of {@link Converted.One} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ConvertedOneTable extends EntityTable<Converted.One> {
    public static final ConvertedOneTable CONVERTED_ONE = new ConvertedOneTable("converted_one");

    public final OrderedColumn<Converted.One, Locale> id = new OrderedColumn<>(this, "id", ConvertedOneMapping.ID_TYPE);

    public final TextColumn<Converted.One> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Converted.One, ?>> columns = List.of(id, text);

    private ConvertedOneTable(String alias) {
        super("", "converted_one", alias);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT converted.id, converted_one.text FROM converted JOIN converted_one ON converted_one.id = converted.id WHERE converted.kind = 'one'", "converted", "converted_one", Set.of("text")));
    }

    /**
     * The same table under another name in a query.
     */
    public ConvertedOneTable as(String alias) {
        return new ConvertedOneTable(alias);
    }

    @Override
    public List<Column<Converted.One, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "text");
    }

    @Override
    public List<Column<Converted.One, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Converted.One> reader() {
        return ConvertedOneMapping::read;
    }

    @Override
    public EntityKeys<Converted.One, Locale> keys() {
        return new EntityKeys<>(ConvertedOneMapping::key, ConvertedOneMapping::keysBinds);
    }
}
