// Generated from Document by Vorm; change that type instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Document} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentPath<E> extends ToOne<E, Document, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Document> title = new TextColumn<>(DocumentPath.this.path(), "title", SqlType.TEXT);

    public final TimestampColumn<Document, Instant> createdAt = new TimestampColumn<>(DocumentPath.this.path(), "created_at", SqlType.INSTANT);

    public final BooleanColumn<Document> deleted = new BooleanColumn<>(DocumentPath.this.path(), "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Document, Integer> version = new NumberColumn<>(DocumentPath.this.path(), "version", SqlType.INTEGER);

    public final TextExpression kind = new TextColumn<>(DocumentPath.this.path(), "kind", SqlType.TEXT);

    public DocumentPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> DocumentTable.DOCUMENT, step, nullable, alias -> DocumentTable.DOCUMENT.as(alias));
        this.id = column;
    }
}
