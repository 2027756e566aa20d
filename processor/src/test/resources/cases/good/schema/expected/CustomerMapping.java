// Generated from Customer by Vorm; change that class instead.
package schema;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Customer} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CustomerMapping {
    private CustomerMapping() {
    }

    /**
     * Reads id, name, email, label.
     */
    public static Customer read(Row row, int at) {
        Customer customer = new Customer();
        customer.id = required(row.getLong(at), "Customer.id");
        customer.name = required(row.getString(at + 1), "Customer.name");
        customer.email = required(row.getString(at + 2), "Customer.email");
        customer.label = required(row.getString(at + 3), "Customer.label");
        return customer;
    }

    static Long key(Customer customer) {
        return customer.id;
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Customer.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Customer.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Customer customer) {
        Binds.unset(customer.id, "Customer.id");
        return Binds.of(
                Binds.text(customer.name, "Customer.name"),
                Binds.text(customer.email, "Customer.email"));
    }

    static Tuple insertAllBinds(List<? extends Customer> customers) {
        int size = customers.size();
        String[] name = new String[size];
        String[] email = new String[size];
        for (int i = 0; i < size; i++) {
            Customer customer = customers.get(i);
            Binds.unset(customer.id, "Customer.id");
            name[i] = Binds.text(customer.name, "Customer.name");
            email[i] = Binds.text(customer.email, "Customer.email");
        }
        return Binds.ofArrays(name, email);
    }

    /**
     * The customer with what an insert generated: id, label.
     */
    static Customer inserted(Customer customer, Row row, int at) {
        customer.id = required(row.getLong(at), "Customer.id");
        customer.label = required(row.getString(at + 1), "Customer.label");
        return customer;
    }

    static Tuple updateBinds(Customer customer) {
        return Binds.of(
                Binds.key(customer.id, "Customer.id"),
                Binds.text(customer.name, "Customer.name"),
                Binds.text(customer.email, "Customer.email"));
    }

    /**
     * The customer with what an update generated: label.
     */
    static Customer updated(Customer customer, Row row, int at) {
        customer.label = required(row.getString(at), "Customer.label");
        return customer;
    }

    static Tuple deleteBinds(Customer customer) {
        return Binds.of(Binds.key(customer.id, "Customer.id"));
    }
}
