// Generated from Tenant by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Tenant}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TenantCrud implements CrudRepository<Tenant, Long> {
    private static final SqlStatement<Tenant> FIND_BY_ID = SqlStatement.named(
            "Tenant.findById",
            "SELECT id, name\n"
                    + "FROM tenants\n"
                    + "WHERE id = $1",
            TenantMapping::read);

    private static final SqlStatement<Tenant> FIND_ALL_BY_ID = SqlStatement.named(
            "Tenant.findAllById",
            "SELECT tenants.id, tenants.name\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN tenants ON tenants.id = input.id\n"
                    + "ORDER BY input_order",
            TenantMapping::read);

    private static final SqlStatement<Tenant> FIND_ALL = SqlStatement.named(
            "Tenant.findAll",
            "SELECT id, name\n"
                    + "FROM tenants",
            TenantMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Tenant.exists",
            "SELECT EXISTS (SELECT 1 FROM tenants WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Tenant.count",
            "SELECT count(*)\n"
                    + "FROM tenants",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Tenant.insert",
            "INSERT INTO tenants (name)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Tenant.insertAll",
            "INSERT INTO tenants (name)\n"
                    + "SELECT name\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Tenant.update",
            "UPDATE tenants\n"
                    + "SET name = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Tenant.delete",
            "DELETE FROM tenants\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Tenant.deleteById",
            "DELETE FROM tenants\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Tenant.deleteAllById",
            "DELETE FROM tenants\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public TenantCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Tenant>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, TenantMapping::keyBinds);
    }

    @Override
    public Future<Tenant> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, TenantMapping::keyBinds);
    }

    @Override
    public Future<List<Tenant>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TenantMapping::keysBinds);
    }

    @Override
    public Future<List<Tenant>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, TenantMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Tenant> insert(Tenant tenant) {
        return Crud.insert(executor, INSERT, tenant, TenantMapping::insertBinds,
                TenantMapping::inserted);
    }

    @Override
    public Future<List<Tenant>> insertAll(Collection<? extends Tenant> tenants) {
        return Crud.insertAll(executor, INSERT_ALL, tenants, TenantMapping::insertAllBinds,
                TenantMapping::inserted);
    }

    @Override
    public Future<Tenant> update(Tenant tenant) {
        return Crud.update(executor, UPDATE, EXISTS, tenant, TenantMapping::updateBinds,
                TenantMapping::updated, TenantMapping::key, TenantMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Tenant tenant) {
        return Crud.delete(executor, DELETE, EXISTS, tenant, TenantMapping::deleteBinds,
                TenantMapping::key, TenantMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TenantMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TenantMapping::keysBinds);
    }

    @Override
    public Long keyOf(Tenant tenant) {
        return TenantMapping.key(tenant);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TenantCrud with(SqlExecutor executor) {
        return new TenantCrud(executor);
    }
}
