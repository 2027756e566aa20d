package dev.vorm.execute;

import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.VormException;
import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.MappedTable;
import dev.vorm.query.FetchMany;
import dev.vorm.query.FetchOne;
import dev.vorm.query.Property;
import dev.vorm.query.Table;
import dev.vorm.query.ToMany;
import dev.vorm.relationship.Ref;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
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

    /**
     * Loads others.
     *
     * @param entities those that have the relationships
     * @return the entities with the others, in the same order; completes when the last statement is answered
     */
    static <E> Future<List<E>> load(SqlExecutor executor, List<E> entities, List<FetchPlan<E, ?>> fetches) {
        return new Fetches(executor).load(entities, fetches);
    }

    private <E> Future<List<E>> load(List<E> entities, List<FetchPlan<E, ?>> fetches) {
        List<Future<Found<E>>> started = new ArrayList<>(fetches.size());
        if (!entities.isEmpty()) {
            for (FetchPlan<E, ?> fetch : fetches) {
                started.add(start(entities, fetch));
            }
        }
        return started.isEmpty() ? Future.succeededFuture(entities) : Found.attached(entities, started);
    }

    private <E, R> Future<Found<E>> start(List<E> entities, FetchPlan<E, R> plan) {
        try {
            return plan.fetch() instanceof FetchOne<E, R, ?> one
                    ? one(entities, plan, one)
                    : many(entities, plan, keys(plan.fetch().relationship().table()));
        } catch (VormException e) {
            return Future.failedFuture(e);
        } catch (RuntimeException e) {
            // Getters of entities are the user's code.
            return Future.failedFuture(new MappingException(
                    plan.fetch().relationship().name() + ": the keys of entities could not be taken: "
                            + e.getClass().getName(),
                    e));
        }
    }

    private <E, R, K> Future<Found<E>> one(List<E> entities, FetchPlan<E, R> plan, FetchOne<E, R, K> fetch) {
        Property<E, @Nullable Ref<R, K>> property = fetch.relationship().property();
        NumberedKeys<K> keys = new NumberedKeys<>(entities.size());
        for (E entity : entities) {
            Ref<R, K> ref = property.get().apply(entity);
            keys.add(ref == null ? null : ref.key());
        }
        @SuppressWarnings("unchecked") // a reference holds keys of the entity that it refers to
        EntityKeys<R, K> ofOther = (EntityKeys<R, K>) keys(fetch.relationship().target());
        return others(plan, keys, ofOther, (owners, others) -> {
            List<@Nullable R> byKey = new ArrayList<>(Collections.nCopies(keys.size(), null));
            owners.forEach(others, byKey::set);
            return new Found<>(property.name(), (entity, i) -> {
                int number = keys.number(i);
                if (number < 0) {
                    return entity;
                }
                R other = byKey.get(number);
                K key = keys.key(number);
                return property.with()
                        .apply(entity, other == null ? Ref.gone(key, property.name()) : Ref.of(key, other));
            });
        });
    }

    private <E, R, K> Future<Found<E>> many(List<E> entities, FetchPlan<E, R> plan, EntityKeys<E, K> ofEntity) {
        ToMany<E, R> relationship = ((FetchMany<E, R>) plan.fetch()).relationship();
        NumberedKeys<K> keys = new NumberedKeys<>(entities.size());
        for (E entity : entities) {
            K key = ofEntity.key().apply(entity);
            if (key == null) {
                throw new InvalidArgumentException(relationship.name()
                        + ": an entity has no key yet, and so nothing refers to it: insert it first");
            }
            keys.add(key);
        }
        return others(plan, keys, ofEntity, (owners, others) -> {
            List<List<R>> byKey = owners.groups(others);
            return new Found<>(
                    relationship.name(), (entity, i) -> relationship.attach(entity, byKey.get(keys.number(i))));
        });
    }

    /** The other entities, with what is loaded along with them. */
    private <E, R, K> Future<Found<E>> others(
            FetchPlan<?, R> plan,
            NumberedKeys<K> keys,
            EntityKeys<?, K> ofKeys,
            BiFunction<OwnerNumbers, List<R>, Found<E>> found) {
        FetchStatement<R> statement = plan.statement();
        OwnerNumbers owners = new OwnerNumbers(statement.key(), keys);
        if (keys.size() == 0) {
            return Future.succeededFuture(found.apply(owners, List.of()));
        }
        return executor.list(
                        statement.statement(), statement.binds(ofKeys.binds().apply(keys.all())), (row, at) -> {
                            owners.add(row, at);
                            return statement.reader().read(row, at + 1);
                        })
                .compose(others -> load(others, plan.within()))
                .map(others -> found.apply(owners, others));
    }

    @SuppressWarnings("unchecked") // a table is mapped to the entity that its rows are
    static <E> EntityKeys<E, ?> keys(Table<E> table) {
        if (table instanceof MappedTable<?> mapped) {
            return ((MappedTable<E>) mapped).keys();
        }
        throw new IllegalStateException("The table " + table + " is not mapped to an entity");
    }
}
