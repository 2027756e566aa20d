// Generated from Document.Note by Vorm; change that record instead.
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
 * A reference to {@link Document.Note} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class DocumentNotePath<E> extends ToOne<E, Document.Note, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Document.Note> title = new TextColumn<>(DocumentNotePath.this.path(), "title", SqlType.TEXT);

    public final TimestampColumn<Document.Note, Instant> createdAt = new TimestampColumn<>(DocumentNotePath.this.path(), "created_at", SqlType.INSTANT);

    public final BooleanColumn<Document.Note> deleted = new BooleanColumn<>(DocumentNotePath.this.path(), "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Document.Note, Integer> version = new NumberColumn<>(DocumentNotePath.this.path(), "version", SqlType.INTEGER);

    public DocumentNotePath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> DocumentNoteTable.DOCUMENT_NOTE, step, nullable, alias -> DocumentNoteTable.DOCUMENT_NOTE.as(alias));
        this.id = column;
    }
}
