// Generated from Letter.Parcel by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Letter.Parcel} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class LetterParcelBuilder {
    private long id;

    /**
     * A builder without any component.
     */
    public LetterParcelBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static LetterParcelBuilder from(Letter.Parcel parcel) {
        return new LetterParcelBuilder()
                .id(parcel.id());
    }

    public LetterParcelBuilder id(long id) {
        this.id = id;
        return this;
    }

    /**
     * The record.
     */
    public Letter.Parcel build() {
        return new Letter.Parcel(id);
    }
}
