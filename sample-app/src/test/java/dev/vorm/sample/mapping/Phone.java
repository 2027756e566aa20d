package dev.vorm.sample.mapping;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Nullable;
import java.math.BigDecimal;

/** An element of a collection. */
record Phone(
        @Column(length = 40) String number,
        @Nullable Kind kind,
        @Nullable BigDecimal fee) {
    enum Kind {
        HOME,
        WORK
    }

    static Phone of(String number) {
        return new Phone(number, null, null);
    }
}
