// Generated from Special by Vorm; change that class instead.
package values;

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
 * The asynchronous CRUD repository of {@link Special}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class SpecialCrud implements CrudRepository<Special, String> {
    private static final SqlStatement<Special> FIND_BY_ID = SqlStatement.named(
            "Special.findById",
            "SELECT id::text, pairs::text, vector::text, mood::text, domain::text, names::text, oid::text, same, document::text, secret::text, wide::text, generic::text, string::text, unknown, hidden, renamed, nested::text\n"
                    + "FROM special\n"
                    + "WHERE id = $1::text::citext",
            SpecialMapping::read);

    private static final SqlStatement<Special> FIND_ALL_BY_ID = SqlStatement.named(
            "Special.findAllById",
            "SELECT special.id::text, special.pairs::text, special.vector::text, special.mood::text, special.domain::text, special.names::text, special.oid::text, special.same, special.document::text, special.secret::text, special.wide::text, special.generic::text, special.string::text, special.unknown, special.hidden, special.renamed, special.nested::text\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN special ON special.id = input.id::citext\n"
                    + "ORDER BY input_order",
            SpecialMapping::read);

    private static final SqlStatement<Special> FIND_ALL = SqlStatement.named(
            "Special.findAll",
            "SELECT id::text, pairs::text, vector::text, mood::text, domain::text, names::text, oid::text, same, document::text, secret::text, wide::text, generic::text, string::text, unknown, hidden, renamed, nested::text\n"
                    + "FROM special",
            SpecialMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Special.exists",
            "SELECT EXISTS (SELECT 1 FROM special WHERE id = $1::text::citext)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Special.count",
            "SELECT count(*)\n"
                    + "FROM special",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Special.insert",
            "INSERT INTO special (id, pairs, vector, mood, domain, names, oid, same, document, secret, wide, generic, string, unknown, hidden, renamed, nested)\n"
                    + "VALUES ($1::text::citext, $2::text::hstore, $3::text::vector, $4::text::\"my schema\".mood, $5::text::tags, $6::text::citext[], $7::text::oid, $8, $9::text::jsonb, $10::text::jsonb, $11::text::jsonb, $12::text::jsonb, $13::text::jsonb, $14, coalesce($15::text, 'a'), coalesce($16::text, 'b'), $17::text::numeric[])\n"
                    + "RETURNING hidden, renamed").sensitive(10, 15, 16);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Special.insertAll",
            "INSERT INTO special (id, pairs, vector, mood, domain, names, oid, same, document, secret, wide, generic, string, unknown, hidden, renamed, nested)\n"
                    + "SELECT id::citext, pairs::hstore, vector::vector, mood::\"my schema\".mood, domain::tags, names::citext[], oid::oid, same, document::jsonb, secret::jsonb, wide::jsonb, generic::jsonb, string::jsonb, unknown, coalesce(hidden, 'a'), coalesce(renamed, 'b'), nested::numeric[]\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::integer[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::integer[], $15::text[], $16::text[], $17::text[]) WITH ORDINALITY AS input (id, pairs, vector, mood, domain, names, oid, same, document, secret, wide, generic, string, unknown, hidden, renamed, nested, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING hidden, renamed").sensitive(10, 15, 16);

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Special.update",
            "UPDATE special\n"
                    + "SET pairs = $2::text::hstore, vector = $3::text::vector, mood = $4::text::\"my schema\".mood, domain = $5::text::tags, names = $6::text::citext[], oid = $7::text::oid, same = $8, document = $9::text::jsonb, secret = $10::text::jsonb, wide = $11::text::jsonb, generic = $12::text::jsonb, string = $13::text::jsonb, unknown = $14, hidden = $15, renamed = $16, nested = $17::text::numeric[]\n"
                    + "WHERE id = $1::text::citext\n"
                    + "RETURNING id::text").sensitive(10, 15, 16);

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Special.delete",
            "DELETE FROM special\n"
                    + "WHERE id = $1::text::citext");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Special.deleteById",
            "DELETE FROM special\n"
                    + "WHERE id = $1::text::citext");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Special.deleteAllById",
            "DELETE FROM special\n"
                    + "WHERE id = ANY (SELECT id::citext FROM unnest($1::text[]) AS input (id))");

    private final SqlExecutor executor;

    public SpecialCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Special>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, SpecialMapping::keyBinds);
    }

    @Override
    public Future<Special> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, SpecialMapping::keyBinds);
    }

    @Override
    public Future<List<Special>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, SpecialMapping::keysBinds);
    }

    @Override
    public Future<List<Special>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, SpecialMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Special> insert(Special special) {
        return Crud.insert(executor, INSERT, special, SpecialMapping::insertBinds,
                SpecialMapping::inserted);
    }

    @Override
    public Future<List<Special>> insertAll(Collection<? extends Special> specials) {
        return Crud.insertAll(executor, INSERT_ALL, specials, SpecialMapping::insertAllBinds,
                SpecialMapping::inserted);
    }

    @Override
    public Future<Special> update(Special special) {
        return Crud.update(executor, UPDATE, EXISTS, special, SpecialMapping::updateBinds,
                SpecialMapping::updated, SpecialMapping::key, SpecialMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Special special) {
        return Crud.delete(executor, DELETE, EXISTS, special, SpecialMapping::deleteBinds,
                SpecialMapping::key, SpecialMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, SpecialMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, SpecialMapping::keysBinds);
    }

    @Override
    public String keyOf(Special special) {
        return SpecialMapping.key(special);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public SpecialCrud with(SqlExecutor executor) {
        return new SpecialCrud(executor);
    }
}
