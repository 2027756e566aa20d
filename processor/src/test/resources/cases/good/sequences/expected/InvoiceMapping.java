// Generated from Invoice by Vorm; change that class instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Sequenced;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
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
    static final SqlType<InvoiceNumber> NUMBER_TYPE = SqlType.INTEGER.mapped(InvoiceNumber.class, InvoiceNumber::value, InvoiceNumber::new);

    private InvoiceMapping() {
    }

    /**
     * Reads number, buyer.
     */
    public static Invoice read(Row row, int at) {
        Invoice invoice = new Invoice();
        invoice.number = required(Values.decode(NUMBER_TYPE, row.getInteger(at), "Invoice.number"), "Invoice.number");
        invoice.buyer = required(row.getString(at + 1), "Invoice.buyer");
        return invoice;
    }

    static InvoiceNumber key(Invoice invoice) {
        return invoice.number;
    }

    static Tuple keyBinds(InvoiceNumber id) {
        return Binds.of(Binds.encode(NUMBER_TYPE, Binds.key(id, "Invoice.number"), "Invoice.number"));
    }

    static Tuple keysBinds(List<? extends InvoiceNumber> ids) {
        int size = ids.size();
        Object[] keys = NUMBER_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            InvoiceNumber id = ids.get(i);
            keys[i] = Binds.encode(NUMBER_TYPE, Binds.key(id, "Invoice.number"), "Invoice.number");
        }
        return Binds.ofArrays(keys);
    }

    static Invoice beforeInsert(Invoice invoice) {
        invoice.check();
        return invoice;
    }

    static Tuple insertBinds(Invoice invoice, long next) {
        Binds.unset(Binds.encode(NUMBER_TYPE, invoice.number, "Invoice.number"), "Invoice.number");
        return Binds.of(
                Sequenced.intKey(next, "Invoice.number"),
                Binds.text(invoice.buyer, "Invoice.buyer"));
    }

    static Tuple insertAllBinds(List<? extends Invoice> invoices, long[] next) {
        int size = invoices.size();
        Object[] number = NUMBER_TYPE.newArray(size);
        String[] buyer = new String[size];
        for (int i = 0; i < size; i++) {
            Invoice invoice = invoices.get(i);
            Binds.unset(Binds.encode(NUMBER_TYPE, invoice.number, "Invoice.number"), "Invoice.number");
            number[i] = Sequenced.intKey(next[i], "Invoice.number");
            buyer[i] = Binds.text(invoice.buyer, "Invoice.buyer");
        }
        return Binds.ofArrays(number, buyer);
    }

    /**
     * The invoice with what an insert generated: number.
     */
    static Invoice inserted(Invoice invoice, Row row, int at) {
        invoice.number = required(Values.decode(NUMBER_TYPE, row.getInteger(at), "Invoice.number"), "Invoice.number");
        return invoice;
    }

    static Tuple updateBinds(Invoice invoice) {
        return Binds.of(
                Binds.encode(NUMBER_TYPE, Binds.key(invoice.number, "Invoice.number"), "Invoice.number"),
                Binds.text(invoice.buyer, "Invoice.buyer"));
    }

    /**
     * The invoice as it is: an update generates nothing.
     */
    static Invoice updated(Invoice invoice, Row row, int at) {
        return invoice;
    }

    static Tuple deleteBinds(Invoice invoice) {
        return Binds.of(Binds.encode(NUMBER_TYPE, Binds.key(invoice.number, "Invoice.number"), "Invoice.number"));
    }
}
