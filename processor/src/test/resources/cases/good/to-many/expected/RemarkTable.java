// Generated from Remark by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code graph_remarks} of {@link Remark} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class RemarkTable extends EntityTable<Remark> {
    public static final RemarkTable REMARK = new RemarkTable("graph_remarks");

    public final NumberColumn<Remark, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final PostPath<Remark> post = new PostPath<>(new NumberColumn<>(this, "post_id", SqlType.BIGINT), new Property<>("Remark.post", remark -> remark.post, RemarkMapping::withPost), "post", false);

    public final TextColumn<Remark> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Remark, ?>> columns = List.of(id, post.key(), text);

    private RemarkTable(String alias) {
        super("", "graph_remarks", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public RemarkTable as(String alias) {
        return new RemarkTable(alias);
    }

    @Override
    public List<Column<Remark, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "post", "text");
    }

    @Override
    public List<Column<Remark, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Remark> reader() {
        return RemarkMapping.reader("select(REMARK)");
    }

    @Override
    public RowReader<Remark> reader(String statement) {
        return RemarkMapping.reader(statement);
    }

    @Override
    public EntityKeys<Remark, Long> keys() {
        return new EntityKeys<>(RemarkMapping::key, RemarkMapping::keysBinds);
    }
}
