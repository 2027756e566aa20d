// Generated from CustomerOrder by Vorm; change that record instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link CustomerOrder} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CustomerOrderMapping {
    static final SqlType<OrderId> ID_TYPE = SqlType.UUID.mapped(OrderId.class, OrderId::value, OrderId::new);

    static final SqlType<CustomerId> CUSTOMER_TYPE = SqlType.BIGINT.mapped(CustomerId.class, CustomerId::value, CustomerId::new);

    static final SqlType<String> COUNTRY_TYPE = SqlType.TEXT.named("bpchar");

    private CustomerOrderMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<CustomerOrder> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "CustomerOrder", "CUSTOMER_ORDER");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, customer_id, country_id.
     */
    public static CustomerOrder read(Row row, int at, Unloaded unloaded) {
        return new CustomerOrder(
                required(Values.decode(ID_TYPE, row.getUUID(at), "CustomerOrder.id"), "CustomerOrder.id"),
                required(unloaded.ref(Values.decode(CUSTOMER_TYPE, row.getLong(at + 1), "CustomerOrder.customer"), "customer"), "CustomerOrder.customer"),
                unloaded.ref(Values.decode(COUNTRY_TYPE, row.getString(at + 2), "CustomerOrder.country"), "country"));
    }

    static OrderId key(CustomerOrder customerOrder) {
        return customerOrder.id();
    }

    static Tuple keyBinds(OrderId id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "CustomerOrder.id"), "CustomerOrder.id"));
    }

    static Tuple keysBinds(List<? extends OrderId> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            OrderId id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "CustomerOrder.id"), "CustomerOrder.id");
        }
        return Binds.ofArrays(keys);
    }

    static CustomerOrder withCustomer(CustomerOrder customerOrder,
            Ref<Customer, CustomerId> customer) {
        return new CustomerOrder(
                customerOrder.id(),
                customer,
                customerOrder.country());
    }

    static CustomerOrder withCountry(CustomerOrder customerOrder, Ref<Country, String> country) {
        return new CustomerOrder(
                customerOrder.id(),
                customerOrder.customer(),
                country);
    }

    static Tuple insertBinds(CustomerOrder customerOrder) {
        return Binds.of(
                Binds.uuidV7(ID_TYPE, customerOrder.id(), "CustomerOrder.id"),
                Binds.encode(CUSTOMER_TYPE, Binds.ref(customerOrder.customer()), "CustomerOrder.customer"),
                Binds.encode(COUNTRY_TYPE, Binds.ref(customerOrder.country()), "CustomerOrder.country"));
    }

    static Tuple insertAllBinds(List<? extends CustomerOrder> customerOrders) {
        int size = customerOrders.size();
        Object[] id = ID_TYPE.newArray(size);
        Object[] customer = CUSTOMER_TYPE.newArray(size);
        Object[] country = COUNTRY_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            CustomerOrder customerOrder = customerOrders.get(i);
            id[i] = Binds.uuidV7(ID_TYPE, customerOrder.id(), "CustomerOrder.id");
            customer[i] = Binds.encode(CUSTOMER_TYPE, Binds.ref(customerOrder.customer()), "CustomerOrder.customer");
            country[i] = Binds.encode(COUNTRY_TYPE, Binds.ref(customerOrder.country()), "CustomerOrder.country");
        }
        return Binds.ofArrays(id, customer, country);
    }

    /**
     * The customerOrder with what an insert generated: id.
     */
    static CustomerOrder inserted(CustomerOrder customerOrder, Row row, int at) {
        return new CustomerOrder(
                required(Values.decode(ID_TYPE, row.getUUID(at), "CustomerOrder.id"), "CustomerOrder.id"),
                customerOrder.customer(),
                customerOrder.country());
    }

    static Tuple updateBinds(CustomerOrder customerOrder) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.key(customerOrder.id(), "CustomerOrder.id"), "CustomerOrder.id"),
                Binds.encode(CUSTOMER_TYPE, Binds.ref(customerOrder.customer()), "CustomerOrder.customer"),
                Binds.encode(COUNTRY_TYPE, Binds.ref(customerOrder.country()), "CustomerOrder.country"));
    }

    /**
     * The customerOrder as it is: an update generates nothing.
     */
    static CustomerOrder updated(CustomerOrder customerOrder, Row row, int at) {
        return customerOrder;
    }

    static Tuple deleteBinds(CustomerOrder customerOrder) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(customerOrder.id(), "CustomerOrder.id"), "CustomerOrder.id"));
    }
}
