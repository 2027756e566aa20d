// Generated from Purchase by Vorm; change that record instead.
package app;

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
 * Reads {@link Purchase} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PurchaseMapping {
    static final SqlType<PurchaseId> ID_TYPE = SqlType.BIGINT.mapped(PurchaseId.class, PurchaseId::value, PurchaseId::new);

    private PurchaseMapping() {
    }

    /**
     * Reads id, customer.
     */
    public static Purchase read(Row row, int at) {
        return new Purchase(
                required(Values.decode(ID_TYPE, row.getLong(at), "Purchase.id"), "Purchase.id"),
                required(row.getString(at + 1), "Purchase.customer"));
    }

    static PurchaseId key(Purchase purchase) {
        return purchase.id();
    }

    static Tuple keyBinds(PurchaseId id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Purchase.id"), "Purchase.id"));
    }

    static Tuple keysBinds(List<? extends PurchaseId> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            PurchaseId id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Purchase.id"), "Purchase.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Purchase purchase) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.given(purchase.id(), "Purchase.id"), "Purchase.id"),
                Binds.text(purchase.customer(), "Purchase.customer"));
    }

    static Tuple insertAllBinds(List<? extends Purchase> purchases) {
        int size = purchases.size();
        Object[] id = ID_TYPE.newArray(size);
        String[] customer = new String[size];
        for (int i = 0; i < size; i++) {
            Purchase purchase = purchases.get(i);
            id[i] = Binds.encode(ID_TYPE, Binds.given(purchase.id(), "Purchase.id"), "Purchase.id");
            customer[i] = Binds.text(purchase.customer(), "Purchase.customer");
        }
        return Binds.ofArrays(id, customer);
    }

    /**
     * The purchase as it is: an insert generates nothing.
     */
    static Purchase inserted(Purchase purchase, Row row, int at) {
        return purchase;
    }

    static Tuple updateBinds(Purchase purchase) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.key(purchase.id(), "Purchase.id"), "Purchase.id"),
                Binds.text(purchase.customer(), "Purchase.customer"));
    }

    /**
     * The purchase as it is: an update generates nothing.
     */
    static Purchase updated(Purchase purchase, Row row, int at) {
        return purchase;
    }

    static Tuple deleteBinds(Purchase purchase) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(purchase.id(), "Purchase.id"), "Purchase.id"));
    }
}
