// Generated from Written by Vorm; change that record instead.
package values;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Written} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class WrittenBuilder {
    private Long id;

    private String text;

    private @Nullable String made;

    private String first;

    private @Nullable Integer never;

    /**
     * A builder without any component.
     */
    public WrittenBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static WrittenBuilder from(Written written) {
        return new WrittenBuilder()
                .id(written.id())
                .text(written.text())
                .made(written.made())
                .first(written.first())
                .never(written.never());
    }

    public WrittenBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public WrittenBuilder text(String text) {
        this.text = text;
        return this;
    }

    public WrittenBuilder made(@Nullable String made) {
        this.made = made;
        return this;
    }

    public WrittenBuilder first(String first) {
        this.first = first;
        return this;
    }

    public WrittenBuilder never(@Nullable Integer never) {
        this.never = never;
        return this;
    }

    /**
     * The record.
     */
    public Written build() {
        return new Written(id, text, made, first, never);
    }
}
