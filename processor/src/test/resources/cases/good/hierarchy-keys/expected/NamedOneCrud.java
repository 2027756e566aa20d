// Generated from Named.One by Vorm; change that class instead.
package shop;

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
 * The asynchronous CRUD repository of {@link Named.One}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class NamedOneCrud implements CrudRepository<Named.One, String> {
    private static final SqlStatement<Named.One> FIND_BY_ID = SqlStatement.named(
            "Named.One.findById",
            "SELECT id::text, text\n"
                    + "FROM named\n"
                    + "WHERE id = $1::text::citext AND kind = 'one'",
            NamedOneMapping::read);

    private static final SqlStatement<Named.One> FIND_ALL_BY_ID = SqlStatement.named(
            "Named.One.findAllById",
            "SELECT named.id::text, named.text\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN named ON named.id = input.id::citext AND named.kind = 'one'\n"
                    + "ORDER BY input_order",
            NamedOneMapping::read);

    private static final SqlStatement<Named.One> FIND_ALL = SqlStatement.named(
            "Named.One.findAll",
            "SELECT id::text, text\n"
                    + "FROM named\n"
                    + "WHERE kind = 'one'",
            NamedOneMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Named.One.exists",
            "SELECT EXISTS (SELECT 1 FROM named WHERE id = $1::text::citext AND kind = 'one')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Named.One.count",
            "SELECT count(*)\n"
                    + "FROM named\n"
                    + "WHERE kind = 'one'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Named.One.insert",
            "INSERT INTO named (kind, id, text)\n"
                    + "VALUES ('one', $1::text::citext, $2)\n"
                    + "RETURNING id::text");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Named.One.insertAll",
            "INSERT INTO named (kind, id, text)\n"
                    + "SELECT 'one', id::citext, text\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (id, text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id::text");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Named.One.update",
            "UPDATE named\n"
                    + "SET text = $2\n"
                    + "WHERE id = $1::text::citext AND kind = 'one'\n"
                    + "RETURNING id::text");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Named.One.delete",
            "DELETE FROM named\n"
                    + "WHERE id = $1::text::citext AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Named.One.deleteById",
            "DELETE FROM named\n"
                    + "WHERE id = $1::text::citext AND kind = 'one'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Named.One.deleteAllById",
            "DELETE FROM named\n"
                    + "WHERE id = ANY (SELECT id::citext FROM unnest($1::text[]) AS input (id)) AND kind = 'one'");

    private final SqlExecutor executor;

    public NamedOneCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Named.One>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, NamedOneMapping::keyBinds);
    }

    @Override
    public Future<Named.One> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, NamedOneMapping::keyBinds);
    }

    @Override
    public Future<List<Named.One>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, NamedOneMapping::keysBinds);
    }

    @Override
    public Future<List<Named.One>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, NamedOneMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Named.One> insert(Named.One one) {
        return Crud.insert(executor, INSERT, one, NamedOneMapping::insertBinds,
                NamedOneMapping::inserted);
    }

    @Override
    public Future<List<Named.One>> insertAll(Collection<? extends Named.One> ones) {
        return Crud.insertAll(executor, INSERT_ALL, ones, NamedOneMapping::insertAllBinds,
                NamedOneMapping::inserted);
    }

    @Override
    public Future<Named.One> update(Named.One one) {
        return Crud.update(executor, UPDATE, EXISTS, one, NamedOneMapping::updateBinds,
                NamedOneMapping::updated, NamedOneMapping::key, NamedOneMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Named.One one) {
        return Crud.delete(executor, DELETE, EXISTS, one, NamedOneMapping::deleteBinds,
                NamedOneMapping::key, NamedOneMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, NamedOneMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, NamedOneMapping::keysBinds);
    }

    @Override
    public String keyOf(Named.One one) {
        return NamedOneMapping.key(one);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public NamedOneCrud with(SqlExecutor executor) {
        return new NamedOneCrud(executor);
    }
}
