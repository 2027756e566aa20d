// Generated from OnlyKey by Vorm; change that record instead.
package keys;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.DateColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code only_key} of {@link OnlyKey} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OnlyKeyTable extends EntityTable<OnlyKey> {
    public static final OnlyKeyTable ONLY_KEY = new OnlyKeyTable("only_key");

    public final DateColumn<OnlyKey> day = new DateColumn<>(this, "day", SqlType.DATE);

    private final List<Column<OnlyKey, ?>> columns = List.of(day);

    private OnlyKeyTable(String alias) {
        super("", "only_key", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OnlyKeyTable as(String alias) {
        return new OnlyKeyTable(alias);
    }

    @Override
    public List<Column<OnlyKey, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("day");
    }

    @Override
    public List<Column<OnlyKey, ?>> key() {
        return List.of(day);
    }

    @Override
    public RowReader<OnlyKey> reader() {
        return OnlyKeyMapping::read;
    }

    @Override
    public EntityKeys<OnlyKey, LocalDate> keys() {
        return new EntityKeys<>(OnlyKeyMapping::key, OnlyKeyMapping::keysBinds);
    }
}
