package app;

import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.BeforeInsert;

interface Titled {
    String title();

    @BeforeInsert
    default void titled() {
        if (title().isEmpty()) {
            throw new IllegalArgumentException("no title");
        }
    }

    @AfterLoad
    default void seen() {}
}
