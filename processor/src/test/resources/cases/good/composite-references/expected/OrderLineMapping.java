// Generated from OrderLine by Vorm; change that record instead.
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
 * Reads {@link OrderLine} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OrderLineMapping {
    private OrderLineMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<OrderLine> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "OrderLine", "ORDER_LINE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads order_tenant_id, order_number, no, item.
     */
    public static OrderLine read(Row row, int at, Unloaded unloaded) {
        return new OrderLine(
                unloaded.ref(readOrder(row, at), "order"),
                required(row.getInteger(at + 2), "OrderLine.number"),
                required(row.getString(at + 3), "OrderLine.item"));
    }

    private static OrderKey readOrder(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "OrderLine.order.tenant"),
                required(row.getInteger(at + 1), "OrderLine.order.number"));
    }

    static OrderLineKey key(OrderLine orderLine) {
        return new OrderLineKey(Binds.key(Binds.ref(orderLine.order()), "OrderLine.order"),
                orderLine.number());
    }

    static Tuple keyBinds(OrderLineKey id) {
        return Binds.of(
                Binds.key(id.order().tenant(), "OrderLine.order.tenant"),
                Binds.key(id.order().number(), "OrderLine.order.number"),
                Binds.key(id.number(), "OrderLine.number"));
    }

    static Tuple keysBinds(List<? extends OrderLineKey> ids) {
        int size = ids.size();
        Long[] tenant = new Long[size];
        Integer[] number = new Integer[size];
        Integer[] number2 = new Integer[size];
        for (int i = 0; i < size; i++) {
            OrderLineKey id = ids.get(i);
            tenant[i] = Binds.key(id.order().tenant(), "OrderLine.order.tenant");
            number[i] = Binds.key(id.order().number(), "OrderLine.order.number");
            number2[i] = Binds.key(id.number(), "OrderLine.number");
        }
        return Binds.ofArrays(tenant, number, number2);
    }

    static OrderLine withOrder(OrderLine orderLine, Ref<Order, OrderKey> order) {
        return new OrderLine(
                order,
                orderLine.number(),
                orderLine.item());
    }

    static Tuple insertBinds(OrderLine orderLine) {
        OrderKey order = Binds.present(Binds.ref(orderLine.order()), "OrderLine.order");
        return Binds.of(
                Binds.given(order.tenant(), "OrderLine.order.tenant"),
                Binds.given(order.number(), "OrderLine.order.number"),
                Binds.given(orderLine.number(), "OrderLine.number"),
                Binds.text(orderLine.item(), "OrderLine.item"));
    }

    static Tuple insertAllBinds(List<? extends OrderLine> orderLines) {
        int size = orderLines.size();
        Long[] orderTenant = new Long[size];
        Integer[] orderNumber = new Integer[size];
        Integer[] number = new Integer[size];
        String[] item = new String[size];
        for (int i = 0; i < size; i++) {
            OrderLine orderLine = orderLines.get(i);
            OrderKey order = Binds.present(Binds.ref(orderLine.order()), "OrderLine.order");
            orderTenant[i] = Binds.given(order.tenant(), "OrderLine.order.tenant");
            orderNumber[i] = Binds.given(order.number(), "OrderLine.order.number");
            number[i] = Binds.given(orderLine.number(), "OrderLine.number");
            item[i] = Binds.text(orderLine.item(), "OrderLine.item");
        }
        return Binds.ofArrays(orderTenant, orderNumber, number, item);
    }

    /**
     * The orderLine as it is: an insert generates nothing.
     */
    static OrderLine inserted(OrderLine orderLine, Row row, int at) {
        return orderLine;
    }

    static Tuple updateBinds(OrderLine orderLine) {
        OrderKey order = Binds.present(Binds.ref(orderLine.order()), "OrderLine.order");
        return Binds.of(
                Binds.key(order.tenant(), "OrderLine.order.tenant"),
                Binds.key(order.number(), "OrderLine.order.number"),
                Binds.key(orderLine.number(), "OrderLine.number"),
                Binds.text(orderLine.item(), "OrderLine.item"));
    }

    /**
     * The orderLine as it is: an update generates nothing.
     */
    static OrderLine updated(OrderLine orderLine, Row row, int at) {
        return orderLine;
    }

    static Tuple deleteBinds(OrderLine orderLine) {
        OrderKey order = Binds.present(Binds.ref(orderLine.order()), "OrderLine.order");
        return Binds.of(
                Binds.key(order.tenant(), "OrderLine.order.tenant"),
                Binds.key(order.number(), "OrderLine.order.number"),
                Binds.key(orderLine.number(), "OrderLine.number"));
    }
}
