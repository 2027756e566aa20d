package dev.vorm.query;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a relationship of an entity is read and written. Made by generated code.
 *
 * @param name what errors call it, such as {@code Article.author}
 * @param get gives it
 * @param with gives the entity with another one: a copy of a record, the object itself of a class
 * @param <E> the entity
 * @param <V> the relationship: a {@code Ref}, {@code Many} or {@code One}
 */
public record Property<E, V>(String name, Function<E, V> get, BiFunction<E, V, E> with) {
    /** Refuses null. */
    public Property {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(get, "get");
        Objects.requireNonNull(with, "with");
    }
}
