package dev.vorm.mapping;

import dev.vorm.query.Expression;
import dev.vorm.query.ToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * Where a part of one record stands in another record that this is a component of.
     *
     * @param name what logs and errors call it there, such as {@code PostCard.author.badges}
     * @param keys the key of the entity that has the relationship, as a query of the other records can select it
     */
    public record Place(String name, List<? extends Expression<?>> keys) {}

    /**
     * The parts of a record within another one.
     *
     * @param projection of the record within
     * @param places of its parts, in their order
     * @param get gives the record within; null for none
     * @param set gives a record with another one within
     */
    public static <T, W> List<Nested<T, ?>> within(
            MappedProjection<W> projection, List<Place> places, Function<T, @Nullable W> get, BiFunction<T, W, T> set) {
        List<Nested<T, ?>> parts = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            parts.add(within(projection.nested().get(i), places.get(i), get, set));
        }
        return parts;
    }

    private static <T, W, R> Nested<T, R> within(
            Nested<W, R> part, Place place, Function<T, @Nullable W> get, BiFunction<T, W, T> set) {
        return new Nested<>(place.name, part.relationship, place.keys, part.projection, (record, rows) -> {
            W within = get.apply(record);
            return within == null ? record : set.apply(record, part.attach.apply(within, rows));
        });
    }

    /** Some parts and others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> List<Nested<T, ?>> all(List<Nested<T, ?>>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
