// Generated from Priced by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Priced}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class PricedCrud implements CrudRepository<Priced, Long> {
    private static final SqlStatement<Priced> FIND_BY_ID = SqlStatement.named(
            "Priced.findById",
            "SELECT id, price::text, limited::text, discount::text, tip::text, month, currency, tags, cents\n"
                    + "FROM value_priced\n"
                    + "WHERE id = $1",
            PricedMapping::read);

    private static final SqlStatement<Priced> FIND_ALL_BY_ID = SqlStatement.named(
            "Priced.findAllById",
            "SELECT value_priced.id, value_priced.price::text, value_priced.limited::text, value_priced.discount::text, value_priced.tip::text, value_priced.month, value_priced.currency, value_priced.tags, value_priced.cents\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN value_priced ON value_priced.id = input.id\n"
                    + "ORDER BY input_order",
            PricedMapping::read);

    private static final SqlStatement<Priced> FIND_ALL = SqlStatement.named(
            "Priced.findAll",
            "SELECT id, price::text, limited::text, discount::text, tip::text, month, currency, tags, cents\n"
                    + "FROM value_priced",
            PricedMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Priced.exists",
            "SELECT EXISTS (SELECT 1 FROM value_priced WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Priced.count",
            "SELECT count(*)\n"
                    + "FROM value_priced",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Priced.insert",
            "INSERT INTO value_priced (price, limited, discount, tip, month, currency, tags, cents)\n"
                    + "VALUES ($1::text::numeric, $2::text::numeric, $3::text::numeric, $4::text::numeric, $5, $6, $7, $8)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Priced.insertAll",
            "INSERT INTO value_priced (price, limited, discount, tip, month, currency, tags, cents)\n"
                    + "SELECT price::numeric, limited::numeric, discount::numeric, tip::numeric, month, currency, tags, cents\n"
                    + "FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[], $6::text[], $7::text[], $8::bigint[]) WITH ORDINALITY AS input (price, limited, discount, tip, month, currency, tags, cents, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Priced.update",
            "UPDATE value_priced\n"
                    + "SET price = $2::text::numeric, limited = $3::text::numeric, discount = $4::text::numeric, tip = $5::text::numeric, month = $6, currency = $7, tags = $8, cents = $9\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Priced.delete",
            "DELETE FROM value_priced\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Priced.deleteById",
            "DELETE FROM value_priced\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Priced.deleteAllById",
            "DELETE FROM value_priced\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public PricedCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Priced>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, PricedMapping::keyBinds);
    }

    @Override
    public Future<Priced> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, PricedMapping::keyBinds);
    }

    @Override
    public Future<List<Priced>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PricedMapping::keysBinds);
    }

    @Override
    public Future<List<Priced>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, PricedMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Priced> insert(Priced priced) {
        return Crud.insert(executor, INSERT, priced, PricedMapping::insertBinds,
                PricedMapping::inserted);
    }

    @Override
    public Future<List<Priced>> insertAll(Collection<? extends Priced> priceds) {
        return Crud.insertAll(executor, INSERT_ALL, priceds, PricedMapping::insertAllBinds,
                PricedMapping::inserted);
    }

    @Override
    public Future<Priced> update(Priced priced) {
        return Crud.update(executor, UPDATE, EXISTS, priced, PricedMapping::updateBinds,
                PricedMapping::updated, PricedMapping::key, PricedMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Priced priced) {
        return Crud.delete(executor, DELETE, EXISTS, priced, PricedMapping::deleteBinds,
                PricedMapping::key, PricedMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PricedMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PricedMapping::keysBinds);
    }

    @Override
    public Long keyOf(Priced priced) {
        return PricedMapping.key(priced);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PricedCrud with(SqlExecutor executor) {
        return new PricedCrud(executor);
    }
}
