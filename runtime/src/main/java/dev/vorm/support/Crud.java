package dev.vorm.support;

import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.error.VormException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.execute.Steps;
import dev.vorm.mapping.RowMerger;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What all generated repositories do alike: arguments are checked, failures become failed futures. */
public final class Crud {
    private Crud() {}

    public static <E, K> Future<Optional<E>> findById(
            SqlExecutor executor, SqlStatement<E> statement, @Nullable K id, Function<K, Tuple> binds) {
        return guarded(statement, () -> executor.optional(statement, binds.apply(present(statement, id, "the key"))));
    }

    public static <E, K> Future<E> getById(
            SqlExecutor executor, SqlStatement<E> statement, @Nullable K id, Function<K, Tuple> binds) {
        return guarded(statement, () -> executor.one(statement, binds.apply(present(statement, id, "the key"))));
    }

    public static <E, K> Future<List<E>> findAllById(
            SqlExecutor executor,
            SqlStatement<E> statement,
            @Nullable Collection<? extends K> ids,
            Function<List<K>, Tuple> binds) {
        return guarded(statement, () -> {
            List<K> keys = keys(statement, ids);
            return keys.isEmpty()
                    ? Future.succeededFuture(new ArrayList<>())
                    : executor.list(statement, binds.apply(keys));
        });
    }

    public static <E> Future<List<E>> findAll(SqlExecutor executor, SqlStatement<E> statement) {
        return executor.list(statement, Binds.of());
    }

    public static <K> Future<Boolean> exists(
            SqlExecutor executor, SqlStatement<Boolean> statement, @Nullable K id, Function<K, Tuple> binds) {
        return guarded(statement, () -> executor.one(statement, binds.apply(present(statement, id, "the key"))));
    }

    public static Future<Long> count(SqlExecutor executor, SqlStatement<Long> statement) {
        return executor.one(statement, Binds.of());
    }

    public static <E> Future<E> insert(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            @Nullable E entity,
            Function<E, Tuple> binds,
            RowMerger<E> inserted) {
        return insert(executor, statement, entity, UnaryOperator.identity(), binds, inserted);
    }

    /** An insert of what {@code before} makes of the entity. */
    public static <E> Future<E> insert(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            @Nullable E entity,
            UnaryOperator<E> before,
            Function<E, Tuple> binds,
            RowMerger<E> inserted) {
        return guarded(statement, () -> {
            E given = before.apply(present(statement, entity, "the entity"));
            return executor.optional(statement, binds.apply(given), (row, at) -> inserted.merge(given, row, at))
                    .map(result -> result.orElseThrow(() -> refused(statement)));
        });
    }

    public static <E> Future<List<E>> insertAll(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            @Nullable Collection<? extends E> entities,
            Function<List<E>, Tuple> binds,
            RowMerger<E> inserted) {
        return insertAll(executor, statement, entities, UnaryOperator.identity(), binds, inserted);
    }

    /** An insert of what {@code before} makes of each of the entities. */
    public static <E> Future<List<E>> insertAll(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            @Nullable Collection<? extends E> entities,
            UnaryOperator<E> before,
            Function<List<E>, Tuple> binds,
            RowMerger<E> inserted) {
        return guarded(statement, () -> {
            List<E> given = new ArrayList<>(present(statement, entities, "the entities"));
            given.replaceAll(entity -> before.apply(present(statement, entity, "an entity")));
            if (given.isEmpty()) {
                return Future.succeededFuture(given);
            }
            Iterator<E> next = given.iterator();
            return executor.list(statement, binds.apply(given), (row, at) -> inserted.merge(next.next(), row, at))
                    .map(result -> {
                        if (result.size() != given.size()) {
                            throw refused(statement);
                        }
                        return result;
                    });
        });
    }

    public static <E, K> Future<E> update(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            SqlStatement<Boolean> exists,
            @Nullable E entity,
            Function<E, Tuple> binds,
            RowMerger<E> updated,
            Function<E, K> key,
            Function<K, Tuple> keyBinds) {
        return update(executor, statement, exists, entity, UnaryOperator.identity(), binds, updated, key, keyBinds);
    }

    /** An update with what {@code before} makes of the entity. */
    public static <E, K> Future<E> update(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            SqlStatement<Boolean> exists,
            @Nullable E entity,
            UnaryOperator<E> before,
            Function<E, Tuple> binds,
            RowMerger<E> updated,
            Function<E, K> key,
            Function<K, Tuple> keyBinds) {
        return guarded(statement, () -> {
            E given = before.apply(present(statement, entity, "the entity"));
            return executor.optional(statement, binds.apply(given), (row, at) -> updated.merge(given, row, at))
                    .compose(result -> result.isPresent()
                            ? Future.succeededFuture(result.get())
                            : missed(executor, statement, exists, keyBinds.apply(key.apply(given))));
        });
    }

    /** Like the longer form, without {@code before}. */
    public static <E, K> Future<E> updateSeen(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            SqlStatement<Boolean> exists,
            @Nullable E entity,
            Function<E, Tuple> binds,
            RowMerger<E> updated,
            Function<E, K> key,
            Function<K, Tuple> keyBinds) {
        return updateSeen(executor, statement, exists, entity, UnaryOperator.identity(), binds, updated, key, keyBinds);
    }

    /**
     * An update with what {@code before} makes of the entity, of the entity and of tables that belong to it, by a statement that
     * writes nothing when it had to wait for another change of the entity. It is run again then, as long as there is an entity: it
     * is that it met the state of the tables from before that change.
     */
    public static <E, K> Future<E> updateSeen(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            SqlStatement<Boolean> exists,
            @Nullable E entity,
            UnaryOperator<E> before,
            Function<E, Tuple> binds,
            RowMerger<E> updated,
            Function<E, K> key,
            Function<K, Tuple> keyBinds) {
        return guarded(statement, () -> {
            E given = before.apply(present(statement, entity, "the entity"));
            return Steps.run(
                    executor,
                    statement,
                    steps -> new SeenUpdate<>(steps, statement, exists, given, binds, updated)
                            .run(keyBinds.apply(key.apply(given))));
        });
    }

    public static <E, K> Future<Void> delete(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            SqlStatement<Boolean> exists,
            @Nullable E entity,
            Function<E, Tuple> binds,
            Function<E, K> key,
            Function<K, Tuple> keyBinds) {
        return delete(executor, statement, exists, entity, UnaryOperator.identity(), binds, key, keyBinds);
    }

    /** A delete of what {@code before} makes of the entity. */
    public static <E, K> Future<Void> delete(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            SqlStatement<Boolean> exists,
            @Nullable E entity,
            UnaryOperator<E> before,
            Function<E, Tuple> binds,
            Function<E, K> key,
            Function<K, Tuple> keyBinds) {
        return guarded(statement, () -> {
            E given = before.apply(present(statement, entity, "the entity"));
            return executor.execute(statement, binds.apply(given))
                    .compose(rows -> rows > 0
                            ? Future.succeededFuture()
                            : missed(executor, statement, exists, keyBinds.apply(key.apply(given))));
        });
    }

    public static <K> Future<Boolean> deleteById(
            SqlExecutor executor, SqlStatement<Void> statement, @Nullable K id, Function<K, Tuple> binds) {
        return guarded(
                statement,
                () -> executor.execute(statement, binds.apply(present(statement, id, "the key")))
                        .map(rows -> rows > 0));
    }

    public static <K> Future<Long> deleteAllById(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            @Nullable Collection<? extends K> ids,
            Function<List<K>, Tuple> binds) {
        return guarded(statement, () -> {
            List<K> keys = keys(statement, ids);
            return keys.isEmpty() ? Future.succeededFuture(0L) : executor.execute(statement, binds.apply(keys));
        });
    }

    /** A write of an entity that is null. */
    public static <T> Future<T> missing(String statement) {
        return Future.failedFuture(new InvalidArgumentException(statement + ": the entity is null"));
    }

    /** No row was written: because there is none, or because it has another version. */
    static <T> Future<T> missed(
            SqlExecutor executor, SqlStatement<?> statement, SqlStatement<Boolean> exists, Tuple key) {
        return executor.one(exists, key)
                .compose(there -> Future.failedFuture(
                        there
                                ? new OptimisticLockException(statement.name(), statement.sql())
                                : new NotFoundException(
                                        statement.name(), statement.sql(), "there is no row with the entity's key")));
    }

    private static VormException refused(SqlStatement<?> statement) {
        return new MappingException(
                statement.name() + ": the database took the insert and kept no row, as a trigger or rule can make it");
    }

    private static <K> List<K> keys(SqlStatement<?> statement, @Nullable Collection<? extends K> ids) {
        List<K> keys = new ArrayList<>(present(statement, ids, "the keys"));
        for (K key : keys) {
            present(statement, key, "a key");
        }
        return keys;
    }

    private static <T> T present(SqlStatement<?> statement, @Nullable T argument, String what) {
        if (argument == null) {
            throw nullArgumentException(statement, what);
        }
        return argument;
    }

    private static VormException nullArgumentException(SqlStatement<?> statement, String what) {
        return new InvalidArgumentException(statement.name() + ": " + what + " is null");
    }

    /** Getters of entities are the user's code and can throw; asynchronous methods must not. */
    private static <T> Future<T> guarded(SqlStatement<?> statement, Supplier<Future<T>> call) {
        try {
            return call.get();
        } catch (VormException e) {
            return Future.failedFuture(e);
        } catch (Exception | StackOverflowError e) {
            // A callback may be of another language, which has no checked exceptions.
            return Future.failedFuture(new MappingException(
                    statement.name() + ": the values of an entity could not be taken: "
                            + e.getClass().getName(),
                    e));
        }
    }
}
