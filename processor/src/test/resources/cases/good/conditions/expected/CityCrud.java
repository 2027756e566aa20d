// Generated from City by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link City}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class CityCrud implements CrudRepository<City, CityKey> {
    private static final SqlStatement<City> FIND_BY_ID = SqlStatement.named(
            "City.findById",
            "SELECT country, name, \"Size\", at_x, at_y\n"
                    + "FROM cities\n"
                    + "WHERE country = $1 AND name = $2",
            CityMapping.reader("City.findById"));

    private static final SqlStatement<City> FIND_ALL_BY_ID = SqlStatement.named(
            "City.findAllById",
            "SELECT cities.country, cities.name, cities.\"Size\", cities.at_x, cities.at_y\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (country, name, input_order)\n"
                    + "JOIN cities ON cities.country = input.country AND cities.name = input.name\n"
                    + "ORDER BY input_order",
            CityMapping.reader("City.findAllById"));

    private static final SqlStatement<City> FIND_ALL = SqlStatement.named(
            "City.findAll",
            "SELECT country, name, \"Size\", at_x, at_y\n"
                    + "FROM cities",
            CityMapping.reader("City.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "City.exists",
            "SELECT EXISTS (SELECT 1 FROM cities WHERE country = $1 AND name = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "City.count",
            "SELECT count(*)\n"
                    + "FROM cities",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "City.insert",
            "INSERT INTO cities (country, name, \"Size\", at_x, at_y)\n"
                    + "VALUES ($1, $2, $3, $4, $5)\n"
                    + "RETURNING country, name");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "City.insertAll",
            "INSERT INTO cities (country, name, \"Size\", at_x, at_y)\n"
                    + "SELECT country, name, \"Size\", at_x, at_y\n"
                    + "FROM unnest($1::text[], $2::text[], $3::integer[], $4::integer[], $5::integer[]) WITH ORDINALITY AS input (country, name, \"Size\", at_x, at_y, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING country, name");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "City.update",
            "UPDATE cities\n"
                    + "SET \"Size\" = $3, at_x = $4, at_y = $5\n"
                    + "WHERE country = $1 AND name = $2\n"
                    + "RETURNING country, name");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "City.delete",
            "DELETE FROM cities\n"
                    + "WHERE country = $1 AND name = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "City.deleteById",
            "DELETE FROM cities\n"
                    + "WHERE country = $1 AND name = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "City.deleteAllById",
            "DELETE FROM cities\n"
                    + "USING unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (country, name, input_order)\n"
                    + "WHERE cities.country = input.country AND cities.name = input.name");

    private final SqlExecutor executor;

    public CityCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<City>> findById(CityKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, CityMapping::keyBinds);
    }

    @Override
    public Future<City> getById(CityKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, CityMapping::keyBinds);
    }

    @Override
    public Future<List<City>> findAllById(Collection<? extends CityKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, CityMapping::keysBinds);
    }

    @Override
    public Future<List<City>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(CityKey id) {
        return Crud.exists(executor, EXISTS, id, CityMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<City> insert(City city) {
        return Crud.insert(executor, INSERT, city, CityMapping::insertBinds, CityMapping::inserted);
    }

    @Override
    public Future<List<City>> insertAll(Collection<? extends City> cities) {
        return Crud.insertAll(executor, INSERT_ALL, cities, CityMapping::insertAllBinds,
                CityMapping::inserted);
    }

    @Override
    public Future<City> update(City city) {
        return Crud.update(executor, UPDATE, EXISTS, city, CityMapping::updateBinds,
                CityMapping::updated, CityMapping::key, CityMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(City city) {
        return Crud.delete(executor, DELETE, EXISTS, city, CityMapping::deleteBinds,
                CityMapping::key, CityMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(CityKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, CityMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends CityKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, CityMapping::keysBinds);
    }

    @Override
    public CityKey keyOf(City city) {
        return CityMapping.key(city);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public CityCrud with(SqlExecutor executor) {
        return new CityCrud(executor);
    }
}
