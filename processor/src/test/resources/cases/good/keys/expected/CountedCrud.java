// Generated from Counted by Vorm; change that class instead.
package keys;

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
 * The asynchronous CRUD repository of {@link Counted}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class CountedCrud implements CrudRepository<Counted, Long> {
    private static final SqlStatement<Counted> FIND_BY_ID = SqlStatement.named(
            "Counted.findById",
            "SELECT version, name, id\n"
                    + "FROM counted\n"
                    + "WHERE id = $1",
            CountedMapping::read);

    private static final SqlStatement<Counted> FIND_ALL_BY_ID = SqlStatement.named(
            "Counted.findAllById",
            "SELECT counted.version, counted.name, counted.id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN counted ON counted.id = input.id\n"
                    + "ORDER BY input_order",
            CountedMapping::read);

    private static final SqlStatement<Counted> FIND_ALL = SqlStatement.named(
            "Counted.findAll",
            "SELECT version, name, id\n"
                    + "FROM counted",
            CountedMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Counted.exists",
            "SELECT EXISTS (SELECT 1 FROM counted WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Counted.count",
            "SELECT count(*)\n"
                    + "FROM counted",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Counted.insert",
            "INSERT INTO counted (version, name)\n"
                    + "VALUES (0, $1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Counted.insertAll",
            "INSERT INTO counted (version, name)\n"
                    + "SELECT 0, name\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Counted.update",
            "UPDATE counted\n"
                    + "SET version = version + 1, name = $2\n"
                    + "WHERE id = $1 AND version = $3\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Counted.delete",
            "DELETE FROM counted\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Counted.deleteById",
            "DELETE FROM counted\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Counted.deleteAllById",
            "DELETE FROM counted\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public CountedCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Counted>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, CountedMapping::keyBinds);
    }

    @Override
    public Future<Counted> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, CountedMapping::keyBinds);
    }

    @Override
    public Future<List<Counted>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, CountedMapping::keysBinds);
    }

    @Override
    public Future<List<Counted>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, CountedMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Counted> insert(Counted counted) {
        return Crud.insert(executor, INSERT, counted, CountedMapping::insertBinds,
                CountedMapping::inserted);
    }

    @Override
    public Future<List<Counted>> insertAll(Collection<? extends Counted> counteds) {
        return Crud.insertAll(executor, INSERT_ALL, counteds, CountedMapping::insertAllBinds,
                CountedMapping::inserted);
    }

    @Override
    public Future<Counted> update(Counted counted) {
        return Crud.update(executor, UPDATE, EXISTS, counted, CountedMapping::updateBinds,
                CountedMapping::updated, CountedMapping::key, CountedMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Counted counted) {
        return Crud.delete(executor, DELETE, EXISTS, counted, CountedMapping::deleteBinds,
                CountedMapping::key, CountedMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, CountedMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, CountedMapping::keysBinds);
    }

    @Override
    public Long keyOf(Counted counted) {
        return CountedMapping.key(counted);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public CountedCrud with(SqlExecutor executor) {
        return new CountedCrud(executor);
    }
}
