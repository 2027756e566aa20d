// Generated from Car by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Car}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class CarCrud implements CrudRepository<Car, Long> {
    private static final SqlStatement<Car> FIND_BY_ID = SqlStatement.named(
            "Car.findById",
            "SELECT id, version, owner_id, payload, payloads::text, plate\n"
                    + "FROM cars\n"
                    + "WHERE id = $1",
            CarMapping.reader("Car.findById"));

    private static final SqlStatement<Car> FIND_ALL_BY_ID = SqlStatement.named(
            "Car.findAllById",
            "SELECT cars.id, cars.version, cars.owner_id, cars.payload, cars.payloads::text, cars.plate\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN cars ON cars.id = input.id\n"
                    + "ORDER BY input_order",
            CarMapping.reader("Car.findAllById"));

    private static final SqlStatement<Car> FIND_ALL = SqlStatement.named(
            "Car.findAll",
            "SELECT id, version, owner_id, payload, payloads::text, plate\n"
                    + "FROM cars",
            CarMapping.reader("Car.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Car.exists",
            "SELECT EXISTS (SELECT 1 FROM cars WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Car.count",
            "SELECT count(*)\n"
                    + "FROM cars",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Car.insert",
            "INSERT INTO cars (version, owner_id, payload, payloads, plate)\n"
                    + "VALUES (0, $1, $2, $3::text::text[], $4)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Car.insertAll",
            "INSERT INTO cars (version, owner_id, payload, payloads, plate)\n"
                    + "SELECT 0, owner_id, payload, payloads::text[], plate\n"
                    + "FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS input (owner_id, payload, payloads, plate, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Car.update",
            "UPDATE cars\n"
                    + "SET version = version + 1, owner_id = $2, payload = $3, payloads = $4::text::text[], plate = $5\n"
                    + "WHERE id = $1 AND version = $6\n"
                    + "RETURNING version");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Car.delete",
            "DELETE FROM cars\n"
                    + "WHERE id = $1 AND version = $2");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Car.deleteById",
            "DELETE FROM cars\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Car.deleteAllById",
            "DELETE FROM cars\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public CarCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Car>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, CarMapping::keyBinds);
    }

    @Override
    public Future<Car> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, CarMapping::keyBinds);
    }

    @Override
    public Future<List<Car>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, CarMapping::keysBinds);
    }

    @Override
    public Future<List<Car>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, CarMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Car> insert(Car car) {
        return Crud.insert(executor, INSERT, car, CarMapping::beforeInsert, CarMapping::insertBinds,
                CarMapping::inserted);
    }

    @Override
    public Future<List<Car>> insertAll(Collection<? extends Car> cars) {
        return Crud.insertAll(executor, INSERT_ALL, cars, CarMapping::beforeInsert,
                CarMapping::insertAllBinds, CarMapping::inserted);
    }

    @Override
    public Future<Car> update(Car car) {
        return Crud.update(executor, UPDATE, EXISTS, car, CarMapping::updateBinds,
                CarMapping::updated, CarMapping::key, CarMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Car car) {
        return Crud.delete(executor, DELETE, EXISTS, car, CarMapping::deleteBinds, CarMapping::key,
                CarMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, CarMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, CarMapping::keysBinds);
    }

    @Override
    public Long keyOf(Car car) {
        return CarMapping.key(car);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public CarCrud with(SqlExecutor executor) {
        return new CarCrud(executor);
    }
}
