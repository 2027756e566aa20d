// Generated from Note by Vorm; change that record instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Note} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class NotePath<E> extends ToOne<E, Note, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Note> tenant = new TextColumn<>(NotePath.this.path(), "tenant", SqlType.TEXT);

    public final TextColumn<Note> text = new TextColumn<>(NotePath.this.path(), "text", SqlType.TEXT);

    public final BooleanColumn<Note> deleted = new BooleanColumn<>(NotePath.this.path(), "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Note, Integer> version = new NumberColumn<>(NotePath.this.path(), "version", SqlType.INTEGER);

    public NotePath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> NoteTable.NOTE, step, nullable, alias -> NoteTable.NOTE.as(alias));
        this.id = column;
    }
}
