// Generated from Draft by Vorm; change that class instead.
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
 * The table {@code drafts} of {@link Draft} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DraftTable extends EntityTable<Draft> {
    public static final DraftTable DRAFT = new DraftTable("drafts");

    public final NumberColumn<Draft, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Draft> title = new TextColumn<>(this, "title", SqlType.TEXT);

    private final List<Column<Draft, ?>> columns = List.of(id, title);

    private DraftTable(String alias) {
        super("", "drafts", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public DraftTable as(String alias) {
        return new DraftTable(alias);
    }

    @Override
    public List<Column<Draft, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "title");
    }

    @Override
    public List<Column<Draft, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Draft> reader() {
        return DraftMapping::read;
    }

    @Override
    public EntityKeys<Draft, Long> keys() {
        return new EntityKeys<>(DraftMapping::key, DraftMapping::keysBinds);
    }
}
