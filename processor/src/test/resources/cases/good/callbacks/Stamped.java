package app;

import dev.vorm.annotation.BeforeInsert;

interface Stamped<T> {
    T stamped();

    @BeforeInsert
    default T stamp() {
        return stamped();
    }
}
