// Generated from Country by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code value_countries} of {@link Country} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CountryTable extends EntityTable<Country> {
    public static final CountryTable COUNTRY = new CountryTable("value_countries");

    public final TextColumn<Country> code = new TextColumn<>(this, "code", CountryMapping.CODE_TYPE);

    private final List<Column<Country, ?>> columns = List.of(code);

    private CountryTable(String alias) {
        super("", "value_countries", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public CountryTable as(String alias) {
        return new CountryTable(alias);
    }

    @Override
    public List<Column<Country, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("code");
    }

    @Override
    public List<Column<Country, ?>> key() {
        return List.of(code);
    }

    @Override
    public RowReader<Country> reader() {
        return CountryMapping::read;
    }

    @Override
    public EntityKeys<Country, String> keys() {
        return new EntityKeys<>(CountryMapping::key, CountryMapping::keysBinds);
    }
}
