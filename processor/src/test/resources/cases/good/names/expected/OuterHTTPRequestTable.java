// Generated from Outer.HTTPRequest by Vorm; change that record instead.
package names;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code input} of {@link Outer.HTTPRequest} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OuterHTTPRequestTable extends EntityTable<Outer.HTTPRequest> {
    public static final OuterHTTPRequestTable OUTER_HTTP_REQUEST = new OuterHTTPRequestTable("input");

    public final TextColumn<Outer.HTTPRequest> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final OrderedColumn<Outer.HTTPRequest, Outer.HTTPRequest.Kind> kind = new OrderedColumn<>(this, "kind", SqlType.enumText(Outer.HTTPRequest.Kind.class));

    public final OuterClassPath<Outer.HTTPRequest> target = new OuterClassPath<>(new TextColumn<>(this, "target_id", SqlType.TEXT), "target", false);

    private final List<Column<Outer.HTTPRequest, ?>> columns = List.of(id, kind, target.key());

    private OuterHTTPRequestTable(String alias) {
        super("", "input", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OuterHTTPRequestTable as(String alias) {
        return new OuterHTTPRequestTable(alias);
    }

    @Override
    public List<Column<Outer.HTTPRequest, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "kind", "target");
    }

    @Override
    public List<Column<Outer.HTTPRequest, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Outer.HTTPRequest> reader() {
        return OuterHTTPRequestMapping::read;
    }
}
