// Generated from Named by Vorm; change that type instead.
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
 * The asynchronous CRUD repository of {@link Named}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class NamedCrud implements CrudRepository<Named, String> {
    private static final SqlStatement<Named> FIND_BY_ID = SqlStatement.named(
            "Named.findById",
            "SELECT id::text, kind, text\n"
                    + "FROM named\n"
                    + "WHERE id = $1::text::citext",
            NamedMapping::read);

    private static final SqlStatement<Named> FIND_ALL_BY_ID = SqlStatement.named(
            "Named.findAllById",
            "SELECT named.id::text, named.kind, named.text\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN named ON named.id = input.id::citext\n"
                    + "ORDER BY input_order",
            NamedMapping::read);

    private static final SqlStatement<Named> FIND_ALL = SqlStatement.named(
            "Named.findAll",
            "SELECT id::text, kind, text\n"
                    + "FROM named",
            NamedMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Named.exists",
            "SELECT EXISTS (SELECT 1 FROM named WHERE id = $1::text::citext)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Named.count",
            "SELECT count(*)\n"
                    + "FROM named",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Named.insertAll",
            "INSERT INTO named (kind, id, text)\n"
                    + "SELECT kind, id::citext, text\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS input (kind, id, text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id::text");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Named.deleteById",
            "DELETE FROM named\n"
                    + "WHERE id = $1::text::citext");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Named.deleteAllById",
            "DELETE FROM named\n"
                    + "WHERE id = ANY (SELECT id::citext FROM unnest($1::text[]) AS input (id))");

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
        if (named instanceof Named.One one) {
            return new NamedOneCrud(executor).insert(one).map(written -> written);
        }
        return Crud.missing("Named.insert");
    }

    @Override
    public Future<List<Named>> insertAll(Collection<? extends Named> nameds) {
        return Crud.insertAll(executor, INSERT_ALL, nameds, NamedMapping::insertAllBinds,
                NamedMapping::inserted);
    }

    @Override
    public Future<Named> update(Named named) {
        if (named instanceof Named.One one) {
            return new NamedOneCrud(executor).update(one).map(written -> written);
        }
        return Crud.missing("Named.update");
    }

    @Override
    public Future<Void> delete(Named named) {
        if (named instanceof Named.One one) {
            return new NamedOneCrud(executor).delete(one);
        }
        return Crud.missing("Named.delete");
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
