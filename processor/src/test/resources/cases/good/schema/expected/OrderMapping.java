// Generated from Order by Vorm; change that record instead.
package schema;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
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
     * Reads id, number, price, amount, total, shouted, customer_id, place, closed_at, tags, odd desc, updated_at, version.
     */
    public static Order read(Row row, int at, Unloaded unloaded) {
        return new Order(
                required(row.getLong(at), "Order.id"),
                row.getString(at + 1),
                required(Values.decimal(row.getString(at + 2), "Order.price"), "Order.price"),
                required(row.getInteger(at + 3), "Order.amount"),
                required(Values.decimal(row.getString(at + 4), "Order.total"), "Order.total"),
                row.getString(at + 5),
                required(unloaded.ref(row.getLong(at + 6), "customer"), "Order.customer"),
                required(row.getInteger(at + 7), "Order.place"),
                Values.instant(row.getOffsetDateTime(at + 8)),
                required(row.getString(at + 9), "Order.tags"),
                required(row.getString(at + 10), "Order.odd"),
                required(Values.instant(row.getOffsetDateTime(at + 11)), "Order.updatedAt"),
                required(row.getInteger(at + 12), "Order.version"));
    }

    static Long key(Order order) {
        return order.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Order.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Order.id");
        }
        return Binds.ofArrays(keys);
    }

    static Order withCustomer(Order order, Ref<Customer, Long> customer) {
        return new Order(
                order.id(),
                order.number(),
                order.price(),
                order.amount(),
                order.total(),
                order.shouted(),
                customer,
                order.place(),
                order.closedAt(),
                order.tags(),
                order.odd(),
                order.updatedAt(),
                order.version());
    }

    static Tuple insertBinds(Order order) {
        Binds.unset(order.id(), "Order.id");
        return Binds.of(
                Binds.text(order.number(), "Order.number"),
                Binds.decimal(order.price(), "Order.price"),
                order.amount(),
                Binds.ref(order.customer()),
                order.place(),
                Binds.instant(order.closedAt(), "Order.closedAt"),
                Binds.text(order.tags(), "Order.tags"),
                Binds.text(order.odd(), "Order.odd"));
    }

    static Tuple insertAllBinds(List<? extends Order> orders) {
        int size = orders.size();
        String[] number = new String[size];
        String[] price = new String[size];
        Integer[] amount = new Integer[size];
        Long[] customer = new Long[size];
        Integer[] place = new Integer[size];
        OffsetDateTime[] closedAt = new OffsetDateTime[size];
        String[] tags = new String[size];
        String[] odd = new String[size];
        for (int i = 0; i < size; i++) {
            Order order = orders.get(i);
            Binds.unset(order.id(), "Order.id");
            number[i] = Binds.text(order.number(), "Order.number");
            price[i] = Binds.decimal(order.price(), "Order.price");
            amount[i] = order.amount();
            customer[i] = Binds.ref(order.customer());
            place[i] = order.place();
            closedAt[i] = Binds.instant(order.closedAt(), "Order.closedAt");
            tags[i] = Binds.text(order.tags(), "Order.tags");
            odd[i] = Binds.text(order.odd(), "Order.odd");
        }
        return Binds.ofArrays(number, price, amount, customer, place, closedAt, tags, odd);
    }

    /**
     * The order with what an insert generated: id, total, shouted, updated_at.
     */
    static Order inserted(Order order, Row row, int at) {
        return new Order(
                required(row.getLong(at), "Order.id"),
                order.number(),
                order.price(),
                order.amount(),
                required(Values.decimal(row.getString(at + 1), "Order.total"), "Order.total"),
                row.getString(at + 2),
                order.customer(),
                order.place(),
                order.closedAt(),
                order.tags(),
                order.odd(),
                required(Values.instant(row.getOffsetDateTime(at + 3)), "Order.updatedAt"),
                0);
    }

    static Tuple updateBinds(Order order) {
        return Binds.of(
                Binds.key(order.id(), "Order.id"),
                Binds.text(order.number(), "Order.number"),
                Binds.decimal(order.price(), "Order.price"),
                order.amount(),
                Binds.ref(order.customer()),
                order.place(),
                Binds.instant(order.closedAt(), "Order.closedAt"),
                Binds.text(order.tags(), "Order.tags"),
                Binds.text(order.odd(), "Order.odd"),
                order.version());
    }

    /**
     * The order with what an update generated: total, shouted, updated_at, version.
     */
    static Order updated(Order order, Row row, int at) {
        return new Order(
                order.id(),
                order.number(),
                order.price(),
                order.amount(),
                required(Values.decimal(row.getString(at), "Order.total"), "Order.total"),
                row.getString(at + 1),
                order.customer(),
                order.place(),
                order.closedAt(),
                order.tags(),
                order.odd(),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Order.updatedAt"),
                required(row.getInteger(at + 3), "Order.version"));
    }

    static Tuple deleteBinds(Order order) {
        return Binds.of(
                Binds.key(order.id(), "Order.id"),
                order.version());
    }
}
