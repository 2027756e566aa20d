// Generated from Customer by Vorm; change that class instead.
package schema;

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
 * The asynchronous CRUD repository of {@link Customer}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class CustomerCrud implements CrudRepository<Customer, Long> {
    private static final SqlStatement<Customer> FIND_BY_ID = SqlStatement.named(
            "Customer.findById",
            "SELECT id, name, email, label\n"
                    + "FROM customers\n"
                    + "WHERE id = $1",
            CustomerMapping::read);

    private static final SqlStatement<Customer> FIND_ALL_BY_ID = SqlStatement.named(
            "Customer.findAllById",
            "SELECT customers.id, customers.name, customers.email, customers.label\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN customers ON customers.id = input.id\n"
                    + "ORDER BY input_order",
            CustomerMapping::read);

    private static final SqlStatement<Customer> FIND_ALL = SqlStatement.named(
            "Customer.findAll",
            "SELECT id, name, email, label\n"
                    + "FROM customers",
            CustomerMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Customer.exists",
            "SELECT EXISTS (SELECT 1 FROM customers WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Customer.count",
            "SELECT count(*)\n"
                    + "FROM customers",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Customer.insert",
            "INSERT INTO customers (name, email)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id, label");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Customer.insertAll",
            "INSERT INTO customers (name, email)\n"
                    + "SELECT name, email\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (name, email, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, label");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Customer.update",
            "UPDATE customers\n"
                    + "SET name = $2, email = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING label");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Customer.delete",
            "DELETE FROM customers\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Customer.deleteById",
            "DELETE FROM customers\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Customer.deleteAllById",
            "DELETE FROM customers\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public CustomerCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Customer>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, CustomerMapping::keyBinds);
    }

    @Override
    public Future<Customer> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, CustomerMapping::keyBinds);
    }

    @Override
    public Future<List<Customer>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, CustomerMapping::keysBinds);
    }

    @Override
    public Future<List<Customer>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, CustomerMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Customer> insert(Customer customer) {
        return Crud.insert(executor, INSERT, customer, CustomerMapping::insertBinds,
                CustomerMapping::inserted);
    }

    @Override
    public Future<List<Customer>> insertAll(Collection<? extends Customer> customers) {
        return Crud.insertAll(executor, INSERT_ALL, customers, CustomerMapping::insertAllBinds,
                CustomerMapping::inserted);
    }

    @Override
    public Future<Customer> update(Customer customer) {
        return Crud.update(executor, UPDATE, EXISTS, customer, CustomerMapping::updateBinds,
                CustomerMapping::updated, CustomerMapping::key, CustomerMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Customer customer) {
        return Crud.delete(executor, DELETE, EXISTS, customer, CustomerMapping::deleteBinds,
                CustomerMapping::key, CustomerMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, CustomerMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, CustomerMapping::keysBinds);
    }

    @Override
    public Long keyOf(Customer customer) {
        return CustomerMapping.key(customer);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public CustomerCrud with(SqlExecutor executor) {
        return new CustomerCrud(executor);
    }
}
