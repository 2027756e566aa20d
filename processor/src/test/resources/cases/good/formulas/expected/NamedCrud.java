// Generated from Named by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Named}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class NamedCrud implements CrudRepository<Named, String> {
    private static final SqlStatement<Named> FIND_BY_ID = SqlStatement.named(
            "Named.findById",
            "SELECT code, (lower(named.code))::text, (now())::timestamp with time zone\n"
                    + "FROM named\n"
                    + "WHERE code = $1",
            NamedMapping::read);

    private static final SqlStatement<Named> FIND_ALL_BY_ID = SqlStatement.named(
            "Named.findAllById",
            "SELECT named.code, (lower(named.code))::text, (now())::timestamp with time zone\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (code, input_order)\n"
                    + "JOIN named ON named.code = input.code\n"
                    + "ORDER BY input_order",
            NamedMapping::read);

    private static final SqlStatement<Named> FIND_ALL = SqlStatement.named(
            "Named.findAll",
            "SELECT code, (lower(named.code))::text, (now())::timestamp with time zone\n"
                    + "FROM named",
            NamedMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Named.exists",
            "SELECT EXISTS (SELECT 1 FROM named WHERE code = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Named.count",
            "SELECT count(*)\n"
                    + "FROM named",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Named.insert",
            "INSERT INTO named (code)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING (lower(named.code))::text, (now())::timestamp with time zone");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Named.insertAll",
            "INSERT INTO named (code)\n"
                    + "SELECT code\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (code, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING (lower(named.code))::text, (now())::timestamp with time zone");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Named.update",
            "UPDATE named\n"
                    + "SET code = code\n"
                    + "WHERE code = $1\n"
                    + "RETURNING (lower(named.code))::text, (now())::timestamp with time zone");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Named.delete",
            "DELETE FROM named\n"
                    + "WHERE code = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Named.deleteById",
            "DELETE FROM named\n"
                    + "WHERE code = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Named.deleteAllById",
            "DELETE FROM named\n"
                    + "WHERE code = ANY ($1::text[])");

    private final SqlExecutor executor;

    public NamedCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Named>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, NamedMapping::keyBinds);
    }

    @Override
    public Future<Named> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, NamedMapping::keyBinds);
    }

    @Override
    public Future<List<Named>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, NamedMapping::keysBinds);
    }

    @Override
    public Future<List<Named>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, NamedMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Named> insert(Named named) {
        return Crud.insert(executor, INSERT, named, NamedMapping::insertBinds,
                NamedMapping::inserted);
    }

    @Override
    public Future<List<Named>> insertAll(Collection<? extends Named> nameds) {
        return Crud.insertAll(executor, INSERT_ALL, nameds, NamedMapping::insertAllBinds,
                NamedMapping::inserted);
    }

    @Override
    public Future<Named> update(Named named) {
        return Crud.update(executor, UPDATE, EXISTS, named, NamedMapping::updateBinds,
                NamedMapping::updated, NamedMapping::key, NamedMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Named named) {
        return Crud.delete(executor, DELETE, EXISTS, named, NamedMapping::deleteBinds,
                NamedMapping::key, NamedMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, NamedMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, NamedMapping::keysBinds);
    }

    @Override
    public String keyOf(Named named) {
        return NamedMapping.key(named);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public NamedCrud with(SqlExecutor executor) {
        return new NamedCrud(executor);
    }
}
