package dev.vorm.execute;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.MappedTable;
import dev.vorm.query.Fetch;
import dev.vorm.query.FetchMany;
import dev.vorm.query.FetchOne;
import dev.vorm.query.Inverse;
import dev.vorm.query.Property;
import dev.vorm.query.Table;
import dev.vorm.query.ToMany;
import dev.vorm.relationship.Ref;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads others along with entities that are there: a statement for each relationship, those of one entity at the same time, then
 * what is to be loaded along with the others.
 */
final class Fetches {
    private final SqlExecutor executor;

    private Fetches(SqlExecutor executor) {
        this.executor = executor;
    }

    /** Gives an entity, the number of which is known, what was found for it. */
    private interface Found<E> {
        E attach(E entity, int number);
    }

    /**
     * Loads others.
     *
     * @param entities those that have the relationships
     * @param isDistinct whether it is known that none is there several times
     * @return the entities with the others, in the same order; completes when the last statement is answered
     */
    static <E> Future<List<E>> load(
            SqlExecutor executor, List<E> entities, boolean isDistinct, List<Fetch<E, ?>> fetches) {
        return new Fetches(executor).load(entities, isDistinct, fetches);
    }

    private <E> Future<List<E>> load(List<E> entities, boolean isDistinct, List<Fetch<E, ?>> fetches) {
        if (entities.isEmpty() || fetches.isEmpty()) {
            return Future.succeededFuture(entities);
        }
        List<Future<Found<E>>> started = new ArrayList<>(fetches.size());
        for (Fetch<E, ?> fetch : fetches) {
            started.add(start(entities, isDistinct, fetch));
        }
        if (started.size() == 1) {
            return started.get(0).map(found -> attached(entities, List.of(found)));
        }
        // All are waited for, that none is under way any more when the caller hears of a failure.
        return Future.join(started)
                .map(all ->
                        attached(entities, started.stream().map(Future::result).toList()));
    }

    /** The entities with what was found for each. */
    private static <E> List<E> attached(List<E> entities, List<Found<E>> found) {
        List<E> attached = new ArrayList<>(entities);
        for (Found<E> one : found) {
            for (int i = 0; i < attached.size(); i++) {
                attached.set(i, one.attach(attached.get(i), i));
            }
        }
        return attached;
    }

    private <E, R> Future<Found<E>> start(List<E> entities, boolean isDistinct, Fetch<E, R> fetch) {
        return fetch instanceof FetchOne<E, R, ?> one
                ? one(entities, one)
                : many(
                        entities,
                        isDistinct,
                        (FetchMany<E, R>) fetch,
                        keys(fetch.relationship().table()));
    }

    private <E, R, K> Future<Found<E>> one(List<E> entities, FetchOne<E, R, K> fetch) {
        Property<E, @Nullable Ref<R, K>> property = fetch.relationship().property();
        NumberedKeys<K> keys = new NumberedKeys<>(entities.size(), false);
        for (E entity : entities) {
            Ref<R, K> ref = property.get().apply(entity);
            keys.add(ref == null ? null : ref.key());
        }
        @SuppressWarnings("unchecked") // a reference holds keys of the entity that it refers to
        EntityKeys<R, K> ofOther = (EntityKeys<R, K>) keys(fetch.relationship().target());
        return others(fetch, keys, ofOther, true).map(others -> {
            List<@Nullable R> byKey = new ArrayList<>(Collections.nCopies(keys.size(), null));
            others.forEach((number, other) -> byKey.set(number, other));
            return (entity, i) -> {
                int number = keys.number(i);
                if (number < 0) {
                    return entity;
                }
                R other = byKey.get(number);
                K key = keys.key(number);
                return property.with()
                        .apply(entity, other == null ? Ref.gone(key, property.name()) : Ref.of(key, other));
            };
        });
    }

    private <E, R, K> Future<Found<E>> many(
            List<E> entities, boolean isDistinct, FetchMany<E, R> fetch, EntityKeys<E, K> ofEntity) {
        ToMany<E, R> relationship = fetch.relationship();
        NumberedKeys<K> keys = new NumberedKeys<>(entities.size(), isDistinct);
        for (E entity : entities) {
            keys.add(ofEntity.key().apply(entity));
        }
        // What refers to one of these by a column of its own is there once.
        boolean areDistinct = relationship instanceof Inverse<E, R>;
        return others(fetch, keys, ofEntity, areDistinct).map(others -> {
            List<List<R>> byKey = others.groups(keys.size());
            return (entity, i) -> relationship.attach(entity, byKey.get(keys.number(i)));
        });
    }

    /** The other entities, and what is loaded along with them. */
    private <R, K> Future<Others<R>> others(
            Fetch<?, R> fetch, NumberedKeys<K> keys, EntityKeys<?, K> ofKeys, boolean areDistinct) {
        if (keys.size() == 0) {
            return Future.succeededFuture(Others.none());
        }
        FetchStatement<R> statement = FetchStatement.of(fetch);
        OwnerNumbers owners = new OwnerNumbers(keys.size());
        return executor.list(
                        statement.statement(), statement.binds(ofKeys.binds().apply(keys.all())), (row, at) -> {
                            owners.add(row.getLong(at));
                            return statement.reader().read(row, at + 1);
                        })
                .compose(found -> load(found, areDistinct, fetch.within())
                        .map(loaded -> new Others<>(owners.last(loaded.size()), loaded)));
    }

    @SuppressWarnings("unchecked") // a table is mapped to the entity that its rows are
    static <E> EntityKeys<E, ?> keys(Table<E> table) {
        if (table instanceof MappedTable<?> mapped) {
            return ((MappedTable<E>) mapped).keys();
        }
        throw new IllegalStateException("The table " + table + " is not mapped to an entity");
    }

    /** Other entities, and the numbers of the keys that they belong to. */
    private static final class Others<R> {
        private final int[] numbers;
        private final List<R> entities;

        Others(int[] numbers, List<R> entities) {
            this.numbers = numbers;
            this.entities = entities;
        }

        static <R> Others<R> none() {
            return new Others<>(new int[0], List.of());
        }

        interface Visitor<R> {
            void visit(int number, R entity);
        }

        void forEach(Visitor<R> visitor) {
            for (int i = 0; i < numbers.length; i++) {
                visitor.visit(numbers[i], entities.get(i));
            }
        }

        /** Those of each key, in order. */
        List<List<R>> groups(int keys) {
            return OwnerNumbers.groups(numbers, entities, keys);
        }
    }
}
