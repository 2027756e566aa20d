// Generated from Document.Letter by Vorm; change that record instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Document.Letter} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentLetterPath<E> extends ToOne<E, Document.Letter, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Document.Letter> title = new TextColumn<>(DocumentLetterPath.this.path(), "title", SqlType.TEXT);

    public final TimestampColumn<Document.Letter, Instant> createdAt = new TimestampColumn<>(DocumentLetterPath.this.path(), "created_at", SqlType.INSTANT);

    public final BooleanColumn<Document.Letter> deleted = new BooleanColumn<>(DocumentLetterPath.this.path(), "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Document.Letter, Integer> version = new NumberColumn<>(DocumentLetterPath.this.path(), "version", SqlType.INTEGER);

    public final TextColumn<Document.Letter> text = new TextColumn<>(DocumentLetterPath.this.path(), "text", SqlType.TEXT);

    public final BooleanColumn<Document.Letter> number = new BooleanColumn<>(DocumentLetterPath.this.path(), "number", SqlType.BOOLEAN);

    public final TimestampColumn<Document.Letter, Instant> changedAt = new TimestampColumn<>(DocumentLetterPath.this.path(), "changed_at", SqlType.INSTANT);

    public DocumentLetterPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> DocumentLetterTable.DOCUMENT_LETTER, step, nullable, alias -> DocumentLetterTable.DOCUMENT_LETTER.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code about}.
     */
    public DocumentInvoicePath<Document.Letter> about() {
        return new DocumentInvoicePath<>(new NumberColumn<>(DocumentLetterPath.this.path(), "about_id", SqlType.BIGINT), "about", true);
    }
}
