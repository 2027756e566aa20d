package dev.vorm.support;

import dev.vorm.error.MappingException;
import dev.vorm.execute.KeySequence;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.execute.Steps;
import dev.vorm.mapping.RowMerger;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The inserts of entities whose keys come from a sequence: the keys are there before the statement is sent. */
public final class Sequenced {
    private Sequenced() {}

    /** An insert of what {@code before} makes of the entity; it is sent when its key is there. */
    public static <E> Future<E> insert(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            KeySequence keys,
            @Nullable E entity,
            UnaryOperator<E> before,
            BiFunction<E, Long, Tuple> binds,
            RowMerger<E> inserted) {
        if (entity == null) {
            return Crud.insert(executor, statement, null, before, given -> binds.apply(given, 0L), inserted);
        }
        return Steps.run(
                executor,
                statement,
                steps -> keys.take(steps, 1)
                        .compose(key -> Crud.insert(
                                steps, statement, entity, before, given -> binds.apply(given, key[0]), inserted)));
    }

    /** An insert of what {@code before} makes of each of the entities; it is sent when all of their keys are there. */
    public static <E> Future<List<E>> insertAll(
            SqlExecutor executor,
            SqlStatement<Void> statement,
            KeySequence keys,
            @Nullable Collection<? extends E> entities,
            UnaryOperator<E> before,
            BiFunction<List<E>, long[], Tuple> binds,
            RowMerger<E> inserted) {
        // What is in the collection now is what is inserted.
        List<E> given = entities == null ? null : new ArrayList<>(entities);
        if (given == null || given.isEmpty()) {
            return Crud.insertAll(executor, statement, given, before, all -> binds.apply(all, new long[0]), inserted);
        }
        return Steps.run(
                executor,
                statement,
                steps -> keys.take(steps, given.size())
                        .compose(numbers -> Crud.insertAll(
                                steps, statement, given, before, all -> binds.apply(all, numbers), inserted)));
    }

    /** A number of a sequence in an {@code integer} column. */
    public static int intKey(long key, String property) {
        if (key != (int) key) {
            throw exhausted(key, property, "int");
        }
        return (int) key;
    }

    /** A number of a sequence in a {@code smallint} column. */
    public static short shortKey(long key, String property) {
        if (key != (short) key) {
            throw exhausted(key, property, "short");
        }
        return (short) key;
    }

    private static MappingException exhausted(long key, String property, String type) {
        return new MappingException(
                property + ": its sequence has come to " + key + ", which " + type + " cannot hold: use a larger type");
    }
}
