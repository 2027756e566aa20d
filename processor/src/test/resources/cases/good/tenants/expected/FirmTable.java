// Generated from Firm by Vorm; change that record instead.
package app;

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
 * The table {@code firms} of {@link Firm} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class FirmTable extends EntityTable<Firm> {
    public static final FirmTable FIRM = new FirmTable("firms");

    public final NumberColumn<Firm, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Firm> name = new TextColumn<>(this, "name", SqlType.TEXT);

    private final List<Column<Firm, ?>> columns = List.of(id, name);

    private FirmTable(String alias) {
        super("", "firms", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public FirmTable as(String alias) {
        return new FirmTable(alias);
    }

    @Override
    public List<Column<Firm, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name");
    }

    @Override
    public List<Column<Firm, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Firm> reader() {
        return FirmMapping::read;
    }

    @Override
    public EntityKeys<Firm, Long> keys() {
        return new EntityKeys<>(FirmMapping::key, FirmMapping::keysBinds);
    }
}
