// Generated from Invoice by Vorm; change that record instead.
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
 * Reads {@link Invoice} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class InvoiceMapping {
    private InvoiceMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Invoice> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Invoice", "INVOICE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads order_tenant_id, order_number, amount, version.
     */
    public static Invoice read(Row row, int at, Unloaded unloaded) {
        return new Invoice(
                unloaded.ref(readOrder(row, at), "order"),
                required(row.getInteger(at + 2), "Invoice.amount"),
                required(row.getInteger(at + 3), "Invoice.version"));
    }

    private static OrderKey readOrder(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "Invoice.order.tenant"),
                required(row.getInteger(at + 1), "Invoice.order.number"));
    }

    static OrderKey key(Invoice invoice) {
        return Binds.ref(invoice.order());
    }

    static Tuple keyBinds(OrderKey id) {
        return Binds.of(
                Binds.key(id.tenant(), "Invoice.order.tenant"),
                Binds.key(id.number(), "Invoice.order.number"));
    }

    static Tuple keysBinds(List<? extends OrderKey> ids) {
        int size = ids.size();
        Long[] tenant = new Long[size];
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            OrderKey id = ids.get(i);
            tenant[i] = Binds.key(id.tenant(), "Invoice.order.tenant");
            number[i] = Binds.key(id.number(), "Invoice.order.number");
        }
        return Binds.ofArrays(tenant, number);
    }

    static Invoice withOrder(Invoice invoice, Ref<Order, OrderKey> order) {
        return new Invoice(
                order,
                invoice.amount(),
                invoice.version());
    }

    static Tuple insertBinds(Invoice invoice) {
        OrderKey order = Binds.present(Binds.ref(invoice.order()), "Invoice.order");
        return Binds.of(
                Binds.given(order.tenant(), "Invoice.order.tenant"),
                Binds.given(order.number(), "Invoice.order.number"),
                invoice.amount());
    }

    static Tuple insertAllBinds(List<? extends Invoice> invoices) {
        int size = invoices.size();
        Long[] orderTenant = new Long[size];
        Integer[] orderNumber = new Integer[size];
        Integer[] amount = new Integer[size];
        for (int i = 0; i < size; i++) {
            Invoice invoice = invoices.get(i);
            OrderKey order = Binds.present(Binds.ref(invoice.order()), "Invoice.order");
            orderTenant[i] = Binds.given(order.tenant(), "Invoice.order.tenant");
            orderNumber[i] = Binds.given(order.number(), "Invoice.order.number");
            amount[i] = invoice.amount();
        }
        return Binds.ofArrays(orderTenant, orderNumber, amount);
    }

    /**
     * The invoice in its first version; an insert generates nothing else.
     */
    static Invoice inserted(Invoice invoice, Row row, int at) {
        return new Invoice(
                invoice.order(),
                invoice.amount(),
                0);
    }

    static Tuple updateBinds(Invoice invoice) {
        OrderKey order = Binds.present(Binds.ref(invoice.order()), "Invoice.order");
        return Binds.of(
                Binds.key(order.tenant(), "Invoice.order.tenant"),
                Binds.key(order.number(), "Invoice.order.number"),
                invoice.amount(),
                invoice.version());
    }

    /**
     * The invoice with what an update generated: version.
     */
    static Invoice updated(Invoice invoice, Row row, int at) {
        return new Invoice(
                invoice.order(),
                invoice.amount(),
                required(row.getInteger(at), "Invoice.version"));
    }

    static Tuple deleteBinds(Invoice invoice) {
        OrderKey order = Binds.present(Binds.ref(invoice.order()), "Invoice.order");
        return Binds.of(
                Binds.key(order.tenant(), "Invoice.order.tenant"),
                Binds.key(order.number(), "Invoice.order.number"),
                invoice.version());
    }
}
