package app.base;

import dev.vorm.annotation.*;

public abstract class Hidden<T> {
    protected String secret;
    String inner;
    private T value;

    protected T getValue() {
        return value;
    }

    @BeforeInsert
    void near() {}
}
