// Generated from Parcel by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
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
 * Reads {@link Parcel} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ParcelMapping {
    private ParcelMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Parcel> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Parcel", "PARCEL");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, line_order_tenant_id, line_order_number, line_no, hall_name, seat_row, origin_tenant_id, origin_number, weight.
     */
    public static Parcel read(Row row, int at, Unloaded unloaded) {
        return new Parcel(
                required(row.getLong(at), "Parcel.id"),
                unloaded.ref(readLine(row, at + 1), "line"),
                unloaded.ref(readSeat(row, at + 4, unloaded), "seat"),
                unloaded.ref(readOrigin(row, at + 6), "origin"),
                required(row.getInteger(at + 8), "Parcel.weight"));
    }

    private static @Nullable OrderLineKey readLine(Row row, int at) {
        if (Values.isNoKey(row, at, 3, "Parcel.line (line_order_tenant_id, line_order_number, line_no)")) {
            return null;
        }
        return new OrderLineKey(
                readLineOrder(row, at),
                required(row.getInteger(at + 2), "Parcel.line.number"));
    }

    private static OrderKey readLineOrder(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "Parcel.line.order.tenant"),
                required(row.getInteger(at + 1), "Parcel.line.order.number"));
    }

    private static SeatNo readSeat(Row row, int at, Unloaded unloaded) {
        SeatNo seatNo = new SeatNo();
        seatNo.hall = required(unloaded.ref(row.getString(at), "seat.hall"), "Parcel.seat.hall");
        seatNo.row = required(row.getShort(at + 1), "Parcel.seat.row");
        return seatNo;
    }

    private static OrderKey readOrigin(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "Parcel.origin.tenant"),
                required(row.getInteger(at + 1), "Parcel.origin.number"));
    }

    static Long key(Parcel parcel) {
        return parcel.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Parcel.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Parcel.id");
        }
        return Binds.ofArrays(keys);
    }

    static Parcel withLine(Parcel parcel, Ref<OrderLine, OrderLineKey> line) {
        return new Parcel(
                parcel.id(),
                line,
                parcel.seat(),
                parcel.origin(),
                parcel.weight());
    }

    static Parcel withSeat(Parcel parcel, Ref<Seat, SeatNo> seat) {
        return new Parcel(
                parcel.id(),
                parcel.line(),
                seat,
                parcel.origin(),
                parcel.weight());
    }

    static Parcel withOrigin(Parcel parcel, Ref<Order, OrderKey> origin) {
        return new Parcel(
                parcel.id(),
                parcel.line(),
                parcel.seat(),
                origin,
                parcel.weight());
    }

    static Tuple insertBinds(Parcel parcel) {
        Binds.unset(parcel.id(), "Parcel.id");
        OrderLineKey line = Binds.ref(parcel.line());
        OrderKey lineOrder = line == null ? null : Binds.present(line.order(), "Parcel.line.order");
        SeatNo seat = Binds.present(Binds.ref(parcel.seat()), "Parcel.seat");
        OrderKey origin = Binds.present(Binds.ref(parcel.origin()), "Parcel.origin");
        return Binds.of(
                lineOrder == null ? null : Binds.present(lineOrder.tenant(), "Parcel.line.order.tenant"),
                lineOrder == null ? null : lineOrder.number(),
                line == null ? null : line.number(),
                Binds.text(Binds.ref(seat.hall), "Parcel.seat.hall"),
                seat.row,
                origin.tenant(),
                origin.number(),
                parcel.weight());
    }

    static Tuple insertAllBinds(List<? extends Parcel> parcels) {
        int size = parcels.size();
        Long[] lineOrderTenant = new Long[size];
        Integer[] lineOrderNumber = new Integer[size];
        Integer[] lineNumber = new Integer[size];
        String[] seatHall = new String[size];
        Short[] seatRow = new Short[size];
        Long[] originTenant = new Long[size];
        Integer[] originNumber = new Integer[size];
        Integer[] weight = new Integer[size];
        for (int i = 0; i < size; i++) {
            Parcel parcel = parcels.get(i);
            Binds.unset(parcel.id(), "Parcel.id");
            OrderLineKey line = Binds.ref(parcel.line());
            OrderKey lineOrder = line == null ? null : Binds.present(line.order(), "Parcel.line.order");
            SeatNo seat = Binds.present(Binds.ref(parcel.seat()), "Parcel.seat");
            OrderKey origin = Binds.present(Binds.ref(parcel.origin()), "Parcel.origin");
            lineOrderTenant[i] = lineOrder == null ? null : Binds.present(lineOrder.tenant(), "Parcel.line.order.tenant");
            lineOrderNumber[i] = lineOrder == null ? null : lineOrder.number();
            lineNumber[i] = line == null ? null : line.number();
            seatHall[i] = Binds.text(Binds.ref(seat.hall), "Parcel.seat.hall");
            seatRow[i] = seat.row;
            originTenant[i] = origin.tenant();
            originNumber[i] = origin.number();
            weight[i] = parcel.weight();
        }
        return Binds.ofArrays(lineOrderTenant, lineOrderNumber, lineNumber, seatHall, seatRow,
                originTenant, originNumber, weight);
    }

    /**
     * The parcel with what an insert generated: id.
     */
    static Parcel inserted(Parcel parcel, Row row, int at) {
        return new Parcel(
                required(row.getLong(at), "Parcel.id"),
                parcel.line(),
                parcel.seat(),
                parcel.origin(),
                parcel.weight());
    }

    static Tuple updateBinds(Parcel parcel) {
        OrderLineKey line = Binds.ref(parcel.line());
        OrderKey lineOrder = line == null ? null : Binds.present(line.order(), "Parcel.line.order");
        SeatNo seat = Binds.present(Binds.ref(parcel.seat()), "Parcel.seat");
        return Binds.of(
                Binds.key(parcel.id(), "Parcel.id"),
                lineOrder == null ? null : Binds.present(lineOrder.tenant(), "Parcel.line.order.tenant"),
                lineOrder == null ? null : lineOrder.number(),
                line == null ? null : line.number(),
                Binds.text(Binds.ref(seat.hall), "Parcel.seat.hall"),
                seat.row,
                parcel.weight());
    }

    /**
     * The parcel with what an update generated: origin_tenant_id, origin_number.
     */
    static Parcel updated(Parcel parcel, Row row, int at) {
        return new Parcel(
                parcel.id(),
                parcel.line(),
                parcel.seat(),
                Values.ref(readOrigin(row, at)),
                parcel.weight());
    }

    static Tuple deleteBinds(Parcel parcel) {
        return Binds.of(Binds.key(parcel.id(), "Parcel.id"));
    }
}
