// Generated from Letter.Parcel by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Letter.Parcel} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class LetterParcelPath<E> extends ToOne<E, Letter.Parcel, Long> {
    public final NumberColumn<E, Long> id;

    public LetterParcelPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> LetterParcelTable.LETTER_PARCEL, step, nullable, alias -> LetterParcelTable.LETTER_PARCEL.as(alias));
        this.id = column;
    }
}
