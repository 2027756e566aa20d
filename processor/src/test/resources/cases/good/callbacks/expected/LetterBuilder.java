// Generated from Letter by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Letter} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class LetterBuilder {
    private long id;

    private String mark;

    /**
     * A builder without any component.
     */
    public LetterBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static LetterBuilder from(Letter letter) {
        return new LetterBuilder()
                .id(letter.id())
                .mark(letter.mark());
    }

    public LetterBuilder id(long id) {
        this.id = id;
        return this;
    }

    public LetterBuilder mark(String mark) {
        this.mark = mark;
        return this;
    }

    /**
     * The record.
     */
    public Letter build() {
        return new Letter(id, mark);
    }
}
