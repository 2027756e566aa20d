// Generated from Line by Vorm; change that record instead.
package app;

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
 * Reads {@link Line} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class LineMapping {
    static final SqlType<PurchaseId> PURCHASE_TYPE = SqlType.BIGINT.mapped(PurchaseId.class, PurchaseId::value, PurchaseId::new);

    private LineMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Line> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Line", "LINE");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads purchase_id, no, price, version.
     */
    public static Line read(Row row, int at, Unloaded unloaded) {
        return new Line(
                required(unloaded.ref(Values.decode(PURCHASE_TYPE, row.getLong(at), "Line.purchase"), "purchase"), "Line.purchase"),
                required(row.getInteger(at + 1), "Line.number"),
                required(Values.decimal(row.getString(at + 2), "Line.price"), "Line.price"),
                required(row.getInteger(at + 3), "Line.version"));
    }

    static LineKey key(Line line) {
        return new LineKey(Binds.key(Binds.ref(line.purchase()), "Line.purchase"), line.number());
    }

    static Tuple keyBinds(LineKey id) {
        return Binds.of(
                Binds.encode(PURCHASE_TYPE, Binds.key(id.purchase(), "Line.purchase"), "Line.purchase"),
                Binds.key(id.number(), "Line.number"));
    }

    static Tuple keysBinds(List<? extends LineKey> ids) {
        int size = ids.size();
        Object[] purchase = PURCHASE_TYPE.newArray(size);
        Integer[] number = new Integer[size];
        for (int i = 0; i < size; i++) {
            LineKey id = ids.get(i);
            purchase[i] = Binds.encode(PURCHASE_TYPE, Binds.key(id.purchase(), "Line.purchase"), "Line.purchase");
            number[i] = Binds.key(id.number(), "Line.number");
        }
        return Binds.ofArrays(purchase, number);
    }

    static Line withPurchase(Line line, Ref<Purchase, PurchaseId> purchase) {
        return new Line(
                purchase,
                line.number(),
                line.price(),
                line.version());
    }

    static Tuple insertBinds(Line line) {
        return Binds.of(
                Binds.encode(PURCHASE_TYPE, Binds.given(Binds.ref(line.purchase()), "Line.purchase"), "Line.purchase"),
                Binds.given(line.number(), "Line.number"),
                Binds.decimal(line.price(), "Line.price"));
    }

    static Tuple insertAllBinds(List<? extends Line> lines) {
        int size = lines.size();
        Object[] purchase = PURCHASE_TYPE.newArray(size);
        Integer[] number = new Integer[size];
        String[] price = new String[size];
        for (int i = 0; i < size; i++) {
            Line line = lines.get(i);
            purchase[i] = Binds.encode(PURCHASE_TYPE, Binds.given(Binds.ref(line.purchase()), "Line.purchase"), "Line.purchase");
            number[i] = Binds.given(line.number(), "Line.number");
            price[i] = Binds.decimal(line.price(), "Line.price");
        }
        return Binds.ofArrays(purchase, number, price);
    }

    /**
     * The line in its first version; an insert generates nothing else.
     */
    static Line inserted(Line line, Row row, int at) {
        return new Line(
                line.purchase(),
                line.number(),
                line.price(),
                0);
    }

    static Tuple updateBinds(Line line) {
        return Binds.of(
                Binds.encode(PURCHASE_TYPE, Binds.key(Binds.ref(line.purchase()), "Line.purchase"), "Line.purchase"),
                Binds.key(line.number(), "Line.number"),
                Binds.decimal(line.price(), "Line.price"),
                line.version());
    }

    /**
     * The line with what an update generated: version.
     */
    static Line updated(Line line, Row row, int at) {
        return new Line(
                line.purchase(),
                line.number(),
                line.price(),
                required(row.getInteger(at), "Line.version"));
    }

    static Tuple deleteBinds(Line line) {
        return Binds.of(
                Binds.encode(PURCHASE_TYPE, Binds.key(Binds.ref(line.purchase()), "Line.purchase"), "Line.purchase"),
                Binds.key(line.number(), "Line.number"),
                line.version());
    }
}
