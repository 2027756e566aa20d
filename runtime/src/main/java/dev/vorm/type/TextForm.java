package dev.vorm.type;

import java.util.function.Function;

/**
 * How values look as PostgreSQL's text of them.
 *
 * @param <T> the Java type
 */
interface TextForm<T> {
    /** The text, which PostgreSQL's input of the type takes; fails with {@link ValueException}. */
    String write(T value);

    /** The value of a text, which PostgreSQL's output of the type, or its cast to text, gave. */
    T read(String text);

    /** The same text under another Java type. */
    default <J> TextForm<J> mapped(Function<J, T> toColumn, Function<T, J> fromColumn) {
        return of(value -> write(toColumn.apply(value)), text -> fromColumn.apply(read(text)));
    }

    /** A form made of two functions. */
    static <T> TextForm<T> of(Function<T, String> write, Function<String, T> read) {
        return new TextForm<>() {
            @Override
            public String write(T value) {
                return write.apply(value);
            }

            @Override
            public T read(String text) {
                return read.apply(text);
            }
        };
    }
}
