// Generated from Order by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Order} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OrderMapping {
    private OrderMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Order> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Order", "ORDER");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads tenant_id, number, buyer.
     */
    public static Order read(Row row, int at, Unloaded unloaded) {
        return new Order(
                required(unloaded.ref(row.getLong(at), "tenant"), "Order.tenant"),
                required(row.getInteger(at + 1), "Order.number"),
                required(row.getString(at + 2), "Order.buyer"));
    }

    static OrderKey key(Order order) {
        return new OrderKey(Binds.key(Binds.ref(order.tenant()), "Order.tenant"), order.number());
    }

    static Tuple keyBinds(OrderKey id) {
        return Binds.of(
                Binds.key(id.tenant(), "Order.tenant"),
                Binds.key(id.number(), "Order.number"));
    }

    static Tuple keysBinds(List<? extends OrderKey> ids) {
        int size = ids.size();
        Long[] tenant = new Long[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            OrderKey id = ids.get(i);
            tenant[i] = Binds.key(id.tenant(), "Order.tenant");
            number[i] = Binds.key(id.number(), "Order.number");
        }
        return Binds.ofArrays(tenant, number);
    }

    static Order withTenant(Order order, Ref<Tenant, Long> tenant) {
        return new Order(
                tenant,
                order.number(),
                order.buyer());
    }

    static Tuple insertBinds(Order order) {
        return Binds.of(
                Binds.given(Binds.ref(order.tenant()), "Order.tenant"),
                Binds.given(order.number(), "Order.number"),
                Binds.text(order.buyer(), "Order.buyer"));
    }

    static Tuple insertAllBinds(List<? extends Order> orders) {
        int size = orders.size();
        Long[] tenant = new Long[size];
        Integer[] number = new Integer[size];
        String[] buyer = new String[size];
        for (int i = 0; i < size; i++) {
            Order order = orders.get(i);
            tenant[i] = Binds.given(Binds.ref(order.tenant()), "Order.tenant");
            number[i] = Binds.given(order.number(), "Order.number");
            buyer[i] = Binds.text(order.buyer(), "Order.buyer");
        }
        return Binds.ofArrays(tenant, number, buyer);
    }

    /**
     * The order as it is: an insert generates nothing.
     */
    static Order inserted(Order order, Row row, int at) {
        return order;
    }

    static Tuple updateBinds(Order order) {
        return Binds.of(
                Binds.key(Binds.ref(order.tenant()), "Order.tenant"),
                Binds.key(order.number(), "Order.number"),
                Binds.text(order.buyer(), "Order.buyer"));
    }

    /**
     * The order as it is: an update generates nothing.
     */
    static Order updated(Order order, Row row, int at) {
        return order;
    }

    static Tuple deleteBinds(Order order) {
        return Binds.of(
                Binds.key(Binds.ref(order.tenant()), "Order.tenant"),
                Binds.key(order.number(), "Order.number"));
    }
}
