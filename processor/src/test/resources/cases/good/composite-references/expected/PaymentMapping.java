// Generated from Payment by Vorm; change that record instead.
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
 * Reads {@link Payment} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentMapping {
    private PaymentMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Payment> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Payment", "PAYMENT");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, invoice_order_tenant_id, invoice_order_number.
     */
    public static Payment read(Row row, int at, Unloaded unloaded) {
        return new Payment(
                required(row.getLong(at), "Payment.id"),
                unloaded.ref(readInvoice(row, at + 1), "invoice"));
    }

    private static OrderKey readInvoice(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "Payment.invoice.tenant"),
                required(row.getInteger(at + 1), "Payment.invoice.number"));
    }

    static Long key(Payment payment) {
        return payment.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Payment.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Payment.id");
        }
        return Binds.ofArrays(keys);
    }

    static Payment withInvoice(Payment payment, Ref<Invoice, OrderKey> invoice) {
        return new Payment(
                payment.id(),
                invoice);
    }

    static Tuple insertBinds(Payment payment) {
        OrderKey invoice = Binds.present(Binds.ref(payment.invoice()), "Payment.invoice");
        return Binds.of(
                Binds.given(payment.id(), "Payment.id"),
                invoice.tenant(),
                invoice.number());
    }

    static Tuple insertAllBinds(List<? extends Payment> payments) {
        int size = payments.size();
        Long[] id = new Long[size];
        Long[] invoiceTenant = new Long[size];
        Integer[] invoiceNumber = new Integer[size];
        for (int i = 0; i < size; i++) {
            Payment payment = payments.get(i);
            OrderKey invoice = Binds.present(Binds.ref(payment.invoice()), "Payment.invoice");
            id[i] = Binds.given(payment.id(), "Payment.id");
            invoiceTenant[i] = invoice.tenant();
            invoiceNumber[i] = invoice.number();
        }
        return Binds.ofArrays(id, invoiceTenant, invoiceNumber);
    }

    /**
     * The payment as it is: an insert generates nothing.
     */
    static Payment inserted(Payment payment, Row row, int at) {
        return payment;
    }

    static Tuple updateBinds(Payment payment) {
        OrderKey invoice = Binds.present(Binds.ref(payment.invoice()), "Payment.invoice");
        return Binds.of(
                Binds.key(payment.id(), "Payment.id"),
                invoice.tenant(),
                invoice.number());
    }

    /**
     * The payment as it is: an update generates nothing.
     */
    static Payment updated(Payment payment, Row row, int at) {
        return payment;
    }

    static Tuple deleteBinds(Payment payment) {
        return Binds.of(Binds.key(payment.id(), "Payment.id"));
    }
}
