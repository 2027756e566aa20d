// Generated from Firm by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Firm}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class FirmCrud implements CrudRepository<Firm, Long> {
    private static final SqlStatement<Firm> FIND_BY_ID = SqlStatement.named(
            "Firm.findById",
            "SELECT id, name\n"
                    + "FROM firms\n"
                    + "WHERE id = $1",
            FirmMapping::read);

    private static final SqlStatement<Firm> FIND_ALL_BY_ID = SqlStatement.named(
            "Firm.findAllById",
            "SELECT firms.id, firms.name\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN firms ON firms.id = input.id\n"
                    + "ORDER BY input_order",
            FirmMapping::read);

    private static final SqlStatement<Firm> FIND_ALL = SqlStatement.named(
            "Firm.findAll",
            "SELECT id, name\n"
                    + "FROM firms",
            FirmMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Firm.exists",
            "SELECT EXISTS (SELECT 1 FROM firms WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Firm.count",
            "SELECT count(*)\n"
                    + "FROM firms",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Firm.insert",
            "INSERT INTO firms (name)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Firm.insertAll",
            "INSERT INTO firms (name)\n"
                    + "SELECT name\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Firm.update",
            "UPDATE firms\n"
                    + "SET name = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Firm.delete",
            "DELETE FROM firms\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Firm.deleteById",
            "DELETE FROM firms\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Firm.deleteAllById",
            "DELETE FROM firms\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public FirmCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Firm>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, FirmMapping::keyBinds);
    }

    @Override
    public Future<Firm> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, FirmMapping::keyBinds);
    }

    @Override
    public Future<List<Firm>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, FirmMapping::keysBinds);
    }

    @Override
    public Future<List<Firm>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, FirmMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Firm> insert(Firm firm) {
        return Crud.insert(executor, INSERT, firm, FirmMapping::insertBinds, FirmMapping::inserted);
    }

    @Override
    public Future<List<Firm>> insertAll(Collection<? extends Firm> firms) {
        return Crud.insertAll(executor, INSERT_ALL, firms, FirmMapping::insertAllBinds,
                FirmMapping::inserted);
    }

    @Override
    public Future<Firm> update(Firm firm) {
        return Crud.update(executor, UPDATE, EXISTS, firm, FirmMapping::updateBinds,
                FirmMapping::updated, FirmMapping::key, FirmMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Firm firm) {
        return Crud.delete(executor, DELETE, EXISTS, firm, FirmMapping::deleteBinds,
                FirmMapping::key, FirmMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, FirmMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, FirmMapping::keysBinds);
    }

    @Override
    public Long keyOf(Firm firm) {
        return FirmMapping.key(firm);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public FirmCrud with(SqlExecutor executor) {
        return new FirmCrud(executor);
    }
}
