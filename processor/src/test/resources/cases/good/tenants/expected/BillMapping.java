// Generated from Bill by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Ref;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Bill} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class BillMapping {
    private BillMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Bill> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Bill", "BILL");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads number, firm_id.
     */
    public static Bill read(Row row, int at, Unloaded unloaded) {
        return new Bill(
                required(row.getString(at), "Bill.number"),
                required(unloaded.ref(row.getLong(at + 1), "firm"), "Bill.firm"));
    }

    static String key(Bill bill) {
        return bill.number();
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.text(Binds.key(id, "Bill.number"), "Bill.number"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        String[] keys = new String[size];
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.text(Binds.key(id, "Bill.number"), "Bill.number");
        }
        return Binds.ofArrays(keys);
    }

    static Bill withFirm(Bill bill, Ref<Firm, Long> firm) {
        return new Bill(
                bill.number(),
                firm);
    }

    static Tuple insertBinds(Bill bill) {
        return Binds.of(
                Binds.text(Binds.given(bill.number(), "Bill.number"), "Bill.number"),
                Binds.ref(bill.firm()));
    }

    static Tuple insertAllBinds(List<? extends Bill> bills) {
        int size = bills.size();
        String[] number = new String[size];
        Long[] firm = new Long[size];
        for (int i = 0; i < size; i++) {
            Bill bill = bills.get(i);
            number[i] = Binds.text(Binds.given(bill.number(), "Bill.number"), "Bill.number");
            firm[i] = Binds.ref(bill.firm());
        }
        return Binds.ofArrays(number, firm);
    }

    /**
     * The bill with what an insert generated: firm_id.
     */
    static Bill inserted(Bill bill, Row row, int at) {
        return new Bill(
                bill.number(),
                required(Values.ref(row.getLong(at)), "Bill.firm"));
    }

    static Tuple updateBinds(Bill bill) {
        return Binds.of(
                Binds.text(Binds.key(bill.number(), "Bill.number"), "Bill.number"),
                Binds.ref(bill.firm()));
    }

    /**
     * The bill with what an update generated: firm_id.
     */
    static Bill updated(Bill bill, Row row, int at) {
        return new Bill(
                bill.number(),
                required(Values.ref(row.getLong(at)), "Bill.firm"));
    }

    static Tuple deleteBinds(Bill bill) {
        return Binds.of(
                Binds.text(Binds.key(bill.number(), "Bill.number"), "Bill.number"),
                Binds.ref(bill.firm()));
    }
}
