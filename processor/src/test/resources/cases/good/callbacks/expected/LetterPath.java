// Generated from Letter by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Letter} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class LetterPath<E> extends ToOne<E, Letter, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Letter> mark = new TextColumn<>(LetterPath.this.path(), "mark", SqlType.TEXT);

    public LetterPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> LetterTable.LETTER, step, nullable, alias -> LetterTable.LETTER.as(alias));
        this.id = column;
    }
}
