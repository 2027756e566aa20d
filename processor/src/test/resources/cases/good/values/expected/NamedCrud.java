// Generated from Named by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Named}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class NamedCrud implements CrudRepository<Named, Long> {
    private static final SqlStatement<Named> FIND_BY_ID = SqlStatement.named(
            "Named.findById",
            "SELECT id, small::text, text, xml::text, words::text, mac::text, bits::text, \"time\", price::text, texts::text, numbers::text, month, name\n"
                    + "FROM value_named\n"
                    + "WHERE id = $1",
            NamedMapping::read);

    private static final SqlStatement<Named> FIND_ALL_BY_ID = SqlStatement.named(
            "Named.findAllById",
            "SELECT value_named.id, value_named.small::text, value_named.text, value_named.xml::text, value_named.words::text, value_named.mac::text, value_named.bits::text, value_named.\"time\", value_named.price::text, value_named.texts::text, value_named.numbers::text, value_named.month, value_named.name\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN value_named ON value_named.id = input.id\n"
                    + "ORDER BY input_order",
            NamedMapping::read);

    private static final SqlStatement<Named> FIND_ALL = SqlStatement.named(
            "Named.findAll",
            "SELECT id, small::text, text, xml::text, words::text, mac::text, bits::text, \"time\", price::text, texts::text, numbers::text, month, name\n"
                    + "FROM value_named",
            NamedMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Named.exists",
            "SELECT EXISTS (SELECT 1 FROM value_named WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Named.count",
            "SELECT count(*)\n"
                    + "FROM value_named",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Named.insert",
            "INSERT INTO value_named (small, text, xml, words, mac, bits, \"time\", price, texts, numbers, month, name)\n"
                    + "VALUES ($1::text::integer, $2, $3::text::xml, $4::text::tsvector, $5::text::macaddr8, $6::text::varbit, $7, $8::text::numeric, $9::text::varchar[], $10::text::integer[], $11, $12)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Named.insertAll",
            "INSERT INTO value_named (small, text, xml, words, mac, bits, \"time\", price, texts, numbers, month, name)\n"
                    + "SELECT small::integer, text, xml::xml, words::tsvector, mac::macaddr8, bits::varbit, \"time\", price::numeric, texts::varchar[], numbers::integer[], month, name\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamp without time zone[], $8::text[], $9::text[], $10::text[], $11::date[], $12::text[]) WITH ORDINALITY AS input (small, text, xml, words, mac, bits, \"time\", price, texts, numbers, month, name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Named.update",
            "UPDATE value_named\n"
                    + "SET small = $2::text::integer, text = $3, xml = $4::text::xml, words = $5::text::tsvector, mac = $6::text::macaddr8, bits = $7::text::varbit, \"time\" = $8, price = $9::text::numeric, texts = $10::text::varchar[], numbers = $11::text::integer[], month = $12, name = $13\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Named.delete",
            "DELETE FROM value_named\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Named.deleteById",
            "DELETE FROM value_named\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Named.deleteAllById",
            "DELETE FROM value_named\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public NamedCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Named>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, NamedMapping::keyBinds);
    }

    @Override
    public Future<Named> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, NamedMapping::keyBinds);
    }

    @Override
    public Future<List<Named>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, NamedMapping::keysBinds);
    }

    @Override
    public Future<List<Named>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
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
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, NamedMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, NamedMapping::keysBinds);
    }

    @Override
    public Long keyOf(Named named) {
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
