package dev.vorm.query;

import dev.vorm.type.SqlType;

/** Elements of arrays by their places. */
final class Subscript {
    private Subscript() {}

    static <T> Composed<T> of(Expression<?> array, String places, SqlType<T> type) {
        boolean isName = array instanceof Column;
        return new Words()
                .word(isName ? "" : "(")
                .expression(array)
                .word((isName ? "[" : ")[") + places + "]")
                .derived(type, Precedence.ATOM);
    }
}
