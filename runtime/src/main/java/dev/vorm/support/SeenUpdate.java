package dev.vorm.support;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.mapping.RowMerger;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.function.Function;

/**
 * An update that writes nothing when it had to wait for another change of its row, and is run again then, as long as the row is
 * there: up to 100 times in all, for a trigger or a version can let it write nothing, too. Then it fails as any update does that
 * missed its row.
 */
record SeenUpdate<E>(
        SqlExecutor executor,
        SqlStatement<Void> statement,
        SqlStatement<Boolean> exists,
        E entity,
        Function<E, Tuple> binds,
        RowMerger<E> updated) {
    /** A trigger can let every update write nothing. */
    private static final int MOST = 100;

    Future<E> run(Tuple key) {
        return run(key, 1);
    }

    private Future<E> run(Tuple key, int attempt) {
        return executor.optional(statement, binds.apply(entity), (row, at) -> updated.merge(entity, row, at))
                .compose(result -> {
                    if (result.isPresent()) {
                        return Future.succeededFuture(result.get());
                    }
                    return attempt == MOST ? Crud.missed(executor, statement, exists, key) : again(key, attempt);
                });
    }

    private Future<E> again(Tuple key, int attempt) {
        return executor.one(exists, key)
                .compose(there -> there ? run(key, attempt + 1) : Crud.missed(executor, statement, exists, key));
    }
}
