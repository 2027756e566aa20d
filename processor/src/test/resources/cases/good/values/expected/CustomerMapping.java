// Generated from Customer by Vorm; change that record instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Customer} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CustomerMapping {
    static final SqlType<CustomerId> ID_TYPE = SqlType.BIGINT.mapped(CustomerId.class, CustomerId::value, CustomerId::new);

    static final SqlType<Email> EMAIL_TYPE = SqlType.TEXT.mapped(Email.class, Email::text, Email::new);

    static final SqlType<Key<Customer>> EXTERNAL_TYPE = SqlType.INTEGER.<Key<Customer>>mapped(Key.class, Key::value, Key::new);

    private CustomerMapping() {
    }

    /**
     * Reads id, email, external.
     */
    public static Customer read(Row row, int at) {
        return new Customer(
                required(Values.decode(ID_TYPE, row.getLong(at), "Customer.id"), "Customer.id"),
                required(Values.decode(EMAIL_TYPE, row.getString(at + 1), "Customer.email"), "Customer.email"),
                required(Values.decode(EXTERNAL_TYPE, row.getInteger(at + 2), "Customer.external"), "Customer.external"));
    }

    static CustomerId key(Customer customer) {
        return customer.id();
    }

    static Tuple keyBinds(CustomerId id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Customer.id"), "Customer.id"));
    }

    static Tuple keysBinds(List<? extends CustomerId> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            CustomerId id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Customer.id"), "Customer.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Customer customer) {
        Binds.unset(Binds.encode(ID_TYPE, customer.id(), "Customer.id"), "Customer.id");
        return Binds.of(
                Binds.encode(EMAIL_TYPE, customer.email(), "Customer.email"),
                Binds.encode(EXTERNAL_TYPE, customer.external(), "Customer.external"));
    }

    static Tuple insertAllBinds(List<? extends Customer> customers) {
        int size = customers.size();
        Object[] email = EMAIL_TYPE.newArray(size);
        Object[] external = EXTERNAL_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Customer customer = customers.get(i);
            Binds.unset(Binds.encode(ID_TYPE, customer.id(), "Customer.id"), "Customer.id");
            email[i] = Binds.encode(EMAIL_TYPE, customer.email(), "Customer.email");
            external[i] = Binds.encode(EXTERNAL_TYPE, customer.external(), "Customer.external");
        }
        return Binds.ofArrays(email, external);
    }

    /**
     * The customer with what an insert generated: id.
     */
    static Customer inserted(Customer customer, Row row, int at) {
        return new Customer(
                required(Values.decode(ID_TYPE, row.getLong(at), "Customer.id"), "Customer.id"),
                customer.email(),
                customer.external());
    }

    static Tuple updateBinds(Customer customer) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.key(customer.id(), "Customer.id"), "Customer.id"),
                Binds.encode(EMAIL_TYPE, customer.email(), "Customer.email"),
                Binds.encode(EXTERNAL_TYPE, customer.external(), "Customer.external"));
    }

    /**
     * The customer as it is: an update generates nothing.
     */
    static Customer updated(Customer customer, Row row, int at) {
        return customer;
    }

    static Tuple deleteBinds(Customer customer) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(customer.id(), "Customer.id"), "Customer.id"));
    }
}
