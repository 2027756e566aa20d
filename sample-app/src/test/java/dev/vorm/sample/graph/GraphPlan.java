package dev.vorm.sample.graph;

import dev.vorm.query.FetchMany;
import dev.vorm.query.Fetchable;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Reference;
import dev.vorm.query.ToMany;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch along with an entity, some of it at random; and how the graph is written as text, once from what was fetched and once by
 * hand from plain rows.
 *
 * @param <E> the entity
 */
final class GraphPlan<E> {
    private final Random random;
    private final Function<E, String> own;
    private final List<Fetchable<E>> fetches = new ArrayList<>();
    private final List<Function<E, String>> fetched = new ArrayList<>();
    private final List<Function<E, String>> byHand = new ArrayList<>();

    GraphPlan(Random random, Function<E, String> own) {
        this.random = random;
        this.own = own;
    }

    /** How to come to the other entities of a collection by hand, in the order of the mapping. */
    record Rows<E, R>(
            Function<E, Stream<R>> of, Comparator<R> order, Function<R, Long> id, NumberColumn<R, Long> column) {}

    /** A part of a collection, in some order, and a number of each. */
    <R> void many(ToMany<E, R> relationship, Function<E, Many<R>> get, Rows<E, R> rows, GraphPlan<R> inner) {
        FetchMany<E, R> fetch = relationship.with(inner.fetches());
        Function<E, Stream<R>> expected = rows.of;
        Comparator<R> order = rows.order;
        if (random.nextBoolean()) {
            long least = random.nextInt(200);
            fetch = fetch.where(rows.column.gt(least));
            Function<E, Stream<R>> all = expected;
            expected = entity -> all.apply(entity).filter(other -> rows.id.apply(other) > least);
        }
        if (random.nextBoolean()) {
            fetch = fetch.orderBy(rows.column.desc());
            order = Comparator.comparing(rows.id).reversed();
        }
        int limit = random.nextBoolean() ? random.nextInt(3) : Integer.MAX_VALUE;
        fetch = limit == Integer.MAX_VALUE ? fetch : fetch.limit(limit);
        Function<E, Stream<R>> some = expected;
        Comparator<R> sorted = order;
        fetches.add(fetch);
        fetched.add(entity -> text(relationship.name(), get.apply(entity).get().stream(), inner.fetched()));
        byHand.add(entity ->
                text(relationship.name(), some.apply(entity).sorted(sorted).limit(limit), inner.byHand()));
    }

    /** The one entity of the other side, if any. */
    <R> void one(
            ToMany<E, R> relationship, Function<E, Stream<R>> get, Function<E, Stream<R>> rows, GraphPlan<R> inner) {
        fetches.add(relationship.with(inner.fetches()));
        fetched.add(entity -> text(relationship.name(), get.apply(entity), inner.fetched()));
        byHand.add(entity -> text(relationship.name(), rows.apply(entity), inner.byHand()));
    }

    /** What a reference refers to. */
    <R> void reference(
            Reference<E, R, Long> reference,
            Function<E, @Nullable Ref<R, Long>> get,
            Function<Ref<R, Long>, R> row,
            GraphPlan<R> inner) {
        fetches.add(reference.with(inner.fetches()));
        fetched.add(entity ->
                text(reference.name(), Stream.ofNullable(get.apply(entity)).map(Ref::get), inner.fetched()));
        byHand.add(entity ->
                text(reference.name(), Stream.ofNullable(get.apply(entity)).map(row), inner.byHand()));
    }

    private static <R> String text(String name, Stream<R> entities, Function<R, String> inner) {
        return " " + name + entities.map(inner).toList();
    }

    @SuppressWarnings("unchecked") // an array of generics cannot be made otherwise
    Fetchable<E>[] fetches() {
        return fetches.toArray(Fetchable[]::new);
    }

    /** Writes what was fetched. */
    Function<E, String> fetched() {
        return entity -> own.apply(entity) + text(entity, fetched);
    }

    /** Writes what has to be fetched. */
    Function<E, String> byHand() {
        return entity -> own.apply(entity) + text(entity, byHand);
    }

    private static <E> String text(E entity, List<Function<E, String>> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.apply(entity)));
        return text.toString();
    }
}
