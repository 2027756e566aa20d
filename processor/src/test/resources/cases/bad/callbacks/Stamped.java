package app;

import dev.vorm.annotation.*;

interface Stamped<T> {
    @BeforeInsert
    default T stamp() {
        return null;
    }
}
