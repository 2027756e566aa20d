// Generated from Country by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Country}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class CountryCrud implements CrudRepository<Country, String> {
    private static final SqlStatement<Country> FIND_BY_ID = SqlStatement.named(
            "Country.findById",
            "SELECT code::text\n"
                    + "FROM value_countries\n"
                    + "WHERE code = $1::text::bpchar",
            CountryMapping::read);

    private static final SqlStatement<Country> FIND_ALL_BY_ID = SqlStatement.named(
            "Country.findAllById",
            "SELECT value_countries.code::text\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (code, input_order)\n"
                    + "JOIN value_countries ON value_countries.code = input.code::bpchar\n"
                    + "ORDER BY input_order",
            CountryMapping::read);

    private static final SqlStatement<Country> FIND_ALL = SqlStatement.named(
            "Country.findAll",
            "SELECT code::text\n"
                    + "FROM value_countries",
            CountryMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Country.exists",
            "SELECT EXISTS (SELECT 1 FROM value_countries WHERE code = $1::text::bpchar)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Country.count",
            "SELECT count(*)\n"
                    + "FROM value_countries",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Country.insert",
            "INSERT INTO value_countries (code)\n"
                    + "VALUES ($1::text::bpchar)\n"
                    + "RETURNING code::text");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Country.insertAll",
            "INSERT INTO value_countries (code)\n"
                    + "SELECT code::bpchar\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (code, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING code::text");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Country.update",
            "UPDATE value_countries\n"
                    + "SET code = code\n"
                    + "WHERE code = $1::text::bpchar\n"
                    + "RETURNING code::text");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Country.delete",
            "DELETE FROM value_countries\n"
                    + "WHERE code = $1::text::bpchar");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Country.deleteById",
            "DELETE FROM value_countries\n"
                    + "WHERE code = $1::text::bpchar");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Country.deleteAllById",
            "DELETE FROM value_countries\n"
                    + "WHERE code = ANY (SELECT code::bpchar FROM unnest($1::text[]) AS input (code))");

    private final SqlExecutor executor;

    public CountryCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Country>> findById(String id) {
        return Crud.findById(executor, FIND_BY_ID, id, CountryMapping::keyBinds);
    }

    @Override
    public Future<Country> getById(String id) {
        return Crud.getById(executor, FIND_BY_ID, id, CountryMapping::keyBinds);
    }

    @Override
    public Future<List<Country>> findAllById(Collection<? extends String> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, CountryMapping::keysBinds);
    }

    @Override
    public Future<List<Country>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(String id) {
        return Crud.exists(executor, EXISTS, id, CountryMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Country> insert(Country country) {
        return Crud.insert(executor, INSERT, country, CountryMapping::insertBinds,
                CountryMapping::inserted);
    }

    @Override
    public Future<List<Country>> insertAll(Collection<? extends Country> countries) {
        return Crud.insertAll(executor, INSERT_ALL, countries, CountryMapping::insertAllBinds,
                CountryMapping::inserted);
    }

    @Override
    public Future<Country> update(Country country) {
        return Crud.update(executor, UPDATE, EXISTS, country, CountryMapping::updateBinds,
                CountryMapping::updated, CountryMapping::key, CountryMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Country country) {
        return Crud.delete(executor, DELETE, EXISTS, country, CountryMapping::deleteBinds,
                CountryMapping::key, CountryMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(String id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, CountryMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends String> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, CountryMapping::keysBinds);
    }

    @Override
    public String keyOf(Country country) {
        return CountryMapping.key(country);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public CountryCrud with(SqlExecutor executor) {
        return new CountryCrud(executor);
    }
}
