package dev.vorm.mapping;

import dev.vorm.query.Expression;
import dev.vorm.query.ToMany;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A part of a projection's records that comes from other rows than theirs: those that a relationship leads to, which one more
 * statement loads for all records. Made by generated code.
 *
 * @param name what logs and errors call it, such as {@code PostCard.tags}
 * @param relationship the relationship
 * @param keys the key of the entity that has the relationship, as a query of the records can select it
 * @param projection what is read of the other entities
 * @param attach gives a record with what was read for it
 * @param <T> the record
 * @param <R> what is read of one of the other entities
 */
public record Nested<T, R>(
        String name,
        ToMany<?, ?> relationship,
        List<? extends Expression<?>> keys,
        MappedProjection<R> projection,
        BiFunction<T, List<R>, T> attach) {
    /** Refuses null. */
    public Nested {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(relationship, "relationship");
        keys = List.copyOf(keys);
        Objects.requireNonNull(projection, "projection");
        Objects.requireNonNull(attach, "attach");
    }

    /** Of a relationship of the records' own entity. */
    public Nested(
            String name, ToMany<?, ?> relationship, MappedProjection<R> projection, BiFunction<T, List<R>, T> attach) {
        this(name, relationship, relationship.table().key(), projection, attach);
    }
}
