// Generated from Outer.HTTPRequest by Vorm; change that record instead.
package names;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Outer.HTTPRequest} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OuterHTTPRequestPath<E> extends ToOne<E, Outer.HTTPRequest, String> {
    public final TextColumn<E> id;

    public final OrderedColumn<Outer.HTTPRequest, Outer.HTTPRequest.Kind> kind = new OrderedColumn<>(OuterHTTPRequestPath.this.path(), "kind", SqlType.enumText(Outer.HTTPRequest.Kind.class));

    public OuterHTTPRequestPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> OuterHTTPRequestTable.OUTER_HTTP_REQUEST, step, nullable, alias -> OuterHTTPRequestTable.OUTER_HTTP_REQUEST.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code target}.
     */
    public OuterClassPath<Outer.HTTPRequest> targetPath() {
        return new OuterClassPath<>(new TextColumn<>(OuterHTTPRequestPath.this.path(), "target_id", SqlType.TEXT), "target", false);
    }
}
