// Generated from Pair by Vorm; change that record instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.ReadRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous reads of {@link Pair}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class PairCrud implements ReadRepository<Pair, PairKey> {
    private static final SqlStatement<Pair> FIND_BY_ID = SqlStatement.named(
            "Pair.findById",
            "SELECT one, other, text\n"
                    + "FROM pairs\n"
                    + "WHERE one = $1 AND other = $2",
            PairMapping::read);

    private static final SqlStatement<Pair> FIND_ALL_BY_ID = SqlStatement.named(
            "Pair.findAllById",
            "SELECT pairs.one, pairs.other, pairs.text\n"
                    + "FROM unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (one, other, input_order)\n"
                    + "JOIN pairs ON pairs.one = input.one AND pairs.other = input.other\n"
                    + "ORDER BY input_order",
            PairMapping::read);

    private static final SqlStatement<Pair> FIND_ALL = SqlStatement.named(
            "Pair.findAll",
            "SELECT one, other, text\n"
                    + "FROM pairs",
            PairMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Pair.exists",
            "SELECT EXISTS (SELECT 1 FROM pairs WHERE one = $1 AND other = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Pair.count",
            "SELECT count(*)\n"
                    + "FROM pairs",
            Values::readLong);

    private final SqlExecutor executor;

    public PairCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Pair>> findById(PairKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, PairMapping::keyBinds);
    }

    @Override
    public Future<Pair> getById(PairKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, PairMapping::keyBinds);
    }

    @Override
    public Future<List<Pair>> findAllById(Collection<? extends PairKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PairMapping::keysBinds);
    }

    @Override
    public Future<List<Pair>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(PairKey id) {
        return Crud.exists(executor, EXISTS, id, PairMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public PairKey keyOf(Pair pair) {
        return PairMapping.key(pair);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PairCrud with(SqlExecutor executor) {
        return new PairCrud(executor);
    }
}
