// Generated from Person by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Person}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PersonCrud implements CrudRepository<Person, Long> {
    private static final SqlStatement<Person> FIND_BY_ID = SqlStatement.named(
            "Person.findById",
            "SELECT id, age\n"
                    + "FROM people\n"
                    + "WHERE id = $1",
            PersonMapping.reader("Person.findById"));

    private static final SqlStatement<Person> FIND_ALL_BY_ID = SqlStatement.named(
            "Person.findAllById",
            "SELECT people.id, people.age\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN people ON people.id = input.id\n"
                    + "ORDER BY input_order",
            PersonMapping.reader("Person.findAllById"));

    private static final SqlStatement<Person> FIND_ALL = SqlStatement.named(
            "Person.findAll",
            "SELECT id, age\n"
                    + "FROM people",
            PersonMapping.reader("Person.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Person.exists",
            "SELECT EXISTS (SELECT 1 FROM people WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Person.count",
            "SELECT count(*)\n"
                    + "FROM people",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Person.insert",
            "INSERT INTO people (age)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Person.insertAll",
            "INSERT INTO people (age)\n"
                    + "SELECT age\n"
                    + "FROM unnest($1::integer[]) WITH ORDINALITY AS input (age, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Person.update",
            "UPDATE people\n"
                    + "SET age = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Person.delete",
            "DELETE FROM people\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Person.deleteById",
            "DELETE FROM people\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Person.deleteAllById",
            "DELETE FROM people\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public PersonCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Person>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, PersonMapping::keyBinds);
    }

    @Override
    public Future<Person> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, PersonMapping::keyBinds);
    }

    @Override
    public Future<List<Person>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PersonMapping::keysBinds);
    }

    @Override
    public Future<List<Person>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, PersonMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Person> insert(Person person) {
        return Crud.insert(executor, INSERT, person, PersonMapping::insertBinds,
                PersonMapping::inserted);
    }

    @Override
    public Future<List<Person>> insertAll(Collection<? extends Person> persons) {
        return Crud.insertAll(executor, INSERT_ALL, persons, PersonMapping::insertAllBinds,
                PersonMapping::inserted);
    }

    @Override
    public Future<Person> update(Person person) {
        return Crud.update(executor, UPDATE, EXISTS, person, PersonMapping::updateBinds,
                PersonMapping::updated, PersonMapping::key, PersonMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Person person) {
        return Crud.delete(executor, DELETE, EXISTS, person, PersonMapping::deleteBinds,
                PersonMapping::key, PersonMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PersonMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PersonMapping::keysBinds);
    }

    @Override
    public Long keyOf(Person person) {
        return PersonMapping.key(person);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PersonCrud with(SqlExecutor executor) {
        return new PersonCrud(executor);
    }
}
