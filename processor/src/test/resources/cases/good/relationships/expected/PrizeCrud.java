// Generated from Prize by Vorm; change that record instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Prize}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PrizeCrud implements CrudRepository<Prize, PrizeKey> {
    private static final SqlStatement<Prize> FIND_BY_ID = SqlStatement.named(
            "Prize.findById",
            "SELECT year, name\n"
                    + "FROM prizes\n"
                    + "WHERE year = $1 AND name = $2",
            PrizeMapping.reader("Prize.findById"));

    private static final SqlStatement<Prize> FIND_ALL_BY_ID = SqlStatement.named(
            "Prize.findAllById",
            "SELECT prizes.year, prizes.name\n"
                    + "FROM unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (year, name, input_order)\n"
                    + "JOIN prizes ON prizes.year = input.year AND prizes.name = input.name\n"
                    + "ORDER BY input_order",
            PrizeMapping.reader("Prize.findAllById"));

    private static final SqlStatement<Prize> FIND_ALL = SqlStatement.named(
            "Prize.findAll",
            "SELECT year, name\n"
                    + "FROM prizes",
            PrizeMapping.reader("Prize.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Prize.exists",
            "SELECT EXISTS (SELECT 1 FROM prizes WHERE year = $1 AND name = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Prize.count",
            "SELECT count(*)\n"
                    + "FROM prizes",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Prize.insert",
            "INSERT INTO prizes (year, name)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING year, name");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Prize.insertAll",
            "INSERT INTO prizes (year, name)\n"
                    + "SELECT year, name\n"
                    + "FROM unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (year, name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING year, name");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Prize.update",
            "UPDATE prizes\n"
                    + "SET year = year\n"
                    + "WHERE year = $1 AND name = $2\n"
                    + "RETURNING year, name");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Prize.delete",
            "DELETE FROM prizes\n"
                    + "WHERE year = $1 AND name = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Prize.deleteById",
            "DELETE FROM prizes\n"
                    + "WHERE year = $1 AND name = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Prize.deleteAllById",
            "DELETE FROM prizes\n"
                    + "USING unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (year, name, input_order)\n"
                    + "WHERE prizes.year = input.year AND prizes.name = input.name");

    private final SqlExecutor executor;

    public PrizeCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Prize>> findById(PrizeKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, PrizeMapping::keyBinds);
    }

    @Override
    public Future<Prize> getById(PrizeKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, PrizeMapping::keyBinds);
    }

    @Override
    public Future<List<Prize>> findAllById(Collection<? extends PrizeKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PrizeMapping::keysBinds);
    }

    @Override
    public Future<List<Prize>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(PrizeKey id) {
        return Crud.exists(executor, EXISTS, id, PrizeMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Prize> insert(Prize prize) {
        return Crud.insert(executor, INSERT, prize, PrizeMapping::insertBinds,
                PrizeMapping::inserted);
    }

    @Override
    public Future<List<Prize>> insertAll(Collection<? extends Prize> prizes) {
        return Crud.insertAll(executor, INSERT_ALL, prizes, PrizeMapping::insertAllBinds,
                PrizeMapping::inserted);
    }

    @Override
    public Future<Prize> update(Prize prize) {
        return Crud.update(executor, UPDATE, EXISTS, prize, PrizeMapping::updateBinds,
                PrizeMapping::updated, PrizeMapping::key, PrizeMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Prize prize) {
        return Crud.delete(executor, DELETE, EXISTS, prize, PrizeMapping::deleteBinds,
                PrizeMapping::key, PrizeMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(PrizeKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PrizeMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends PrizeKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PrizeMapping::keysBinds);
    }

    @Override
    public PrizeKey keyOf(Prize prize) {
        return PrizeMapping.key(prize);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PrizeCrud with(SqlExecutor executor) {
        return new PrizeCrud(executor);
    }
}
