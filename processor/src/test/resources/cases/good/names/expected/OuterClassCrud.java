// Generated from Outer.Class by Vorm; change that class instead.
package names;

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
 * The asynchronous CRUD repository of {@link Outer.Class}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OuterClassCrud implements CrudRepository<Outer.Class, String> {
    private static final SqlStatement<Outer.Class> FIND_BY_ID = SqlStatement.named(
            "Outer.Class.findById",
            "SELECT id\n"
                    + "FROM classes\n"
                    + "WHERE id = $1",
            OuterClassMapping::read);

    private static final SqlStatement<Outer.Class> FIND_ALL_BY_ID = SqlStatement.named(
            "Outer.Class.findAllById",
            "SELECT classes.id\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN classes ON classes.id = input.id\n"
                    + "ORDER BY input_order",
            OuterClassMapping::read);

    private static final SqlStatement<Outer.Class> FIND_ALL = SqlStatement.named(
            "Outer.Class.findAll",
            "SELECT id\n"
                    + "FROM classes",
            OuterClassMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Outer.Class.exists",
            "SELECT EXISTS (SELECT 1 FROM classes WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Outer.Class.count",
            "SELECT count(*)\n"
                    + "FROM classes",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Outer.Class.insert",
            "INSERT INTO classes (id)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Outer.Class.insertAll",
            "INSERT INTO classes (id)\n"
                    + "SELECT id\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Outer.Class.update",
            "UPDATE classes\n"
                    + "SET id = id\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Outer.Class.delete",
            "DELETE FROM classes\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Outer.Class.deleteById",
            "DELETE FROM classes\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Outer.Class.deleteAllById",
            "DELETE FROM classes\n"
                    + "WHERE id = ANY ($1::text[])");

    private final SqlExecutor executor;

    public OuterClassCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Outer.Class>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, OuterClassMapping::keyBinds);
    }

    @Override
    public Future<Outer.Class> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, OuterClassMapping::keyBinds);
    }

    @Override
    public Future<List<Outer.Class>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, OuterClassMapping::keysBinds);
    }

    @Override
    public Future<List<Outer.Class>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, OuterClassMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Outer.Class> insert(Outer.Class entity) {
        return Crud.insert(executor, INSERT, entity, OuterClassMapping::insertBinds,
                OuterClassMapping::inserted);
    }

    @Override
    public Future<List<Outer.Class>> insertAll(Collection<? extends Outer.Class> classes) {
        return Crud.insertAll(executor, INSERT_ALL, classes, OuterClassMapping::insertAllBinds,
                OuterClassMapping::inserted);
    }

    @Override
    public Future<Outer.Class> update(Outer.Class entity) {
        return Crud.update(executor, UPDATE, EXISTS, entity, OuterClassMapping::updateBinds,
                OuterClassMapping::updated, OuterClassMapping::key, OuterClassMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Outer.Class entity) {
        return Crud.delete(executor, DELETE, EXISTS, entity, OuterClassMapping::deleteBinds,
                OuterClassMapping::key, OuterClassMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, OuterClassMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, OuterClassMapping::keysBinds);
    }

    @Override
    public String keyOf(Outer.Class entity) {
        return OuterClassMapping.key(entity);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public OuterClassCrud with(SqlExecutor executor) {
        return new OuterClassCrud(executor);
    }
}
