package dev.vorm.query;

import org.jspecify.annotations.Nullable;

/** Where the frame of a window begins or ends; see {@link Sql#unboundedPreceding}, {@link Sql#preceding} and the others. */
public final class FrameBound {
    private final @Nullable Expression<?> offset;
    private final String words;

    FrameBound(@Nullable Expression<?> offset, String words) {
        this.offset = offset;
        this.words = words;
    }

    void write(Words to) {
        if (offset != null) {
            to.operand(Operand.of(offset, Precedence.OPERATOR));
        }
        to.word(words);
    }
}
