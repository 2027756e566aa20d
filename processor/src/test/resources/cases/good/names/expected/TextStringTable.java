// Generated from Text.String by Vorm; change that record instead.
package names.text;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code text_string} of {@link Text.String} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TextStringTable extends EntityTable<Text.String> {
    public static final TextStringTable TEXT_STRING = new TextStringTable("text_string");

    public final NumberColumn<Text.String, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Text.String> value = new TextColumn<>(this, "value", SqlType.TEXT);

    public final TextColumn<Text.String> string = new TextColumn<>(this, "string", SqlType.TEXT);

    private final List<Column<Text.String, ?>> columns = List.of(id, value, string);

    private TextStringTable(String alias) {
        super("", "text_string", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public TextStringTable as(String alias) {
        return new TextStringTable(alias);
    }

    @Override
    public List<Column<Text.String, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "value", "string");
    }

    @Override
    public List<Column<Text.String, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Text.String> reader() {
        return TextStringMapping::read;
    }

    @Override
    public EntityKeys<Text.String, Long> keys() {
        return new EntityKeys<>(TextStringMapping::key, TextStringMapping::keysBinds);
    }
}
