// Generated from Picking by Vorm; change that record instead.
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
 * Reads {@link Picking} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PickingMapping {
    private PickingMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Picking> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Picking", "PICKING");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads line_order_tenant_id, line_order_number, line_no, seat_hall_id, seat_row.
     */
    public static Picking read(Row row, int at, Unloaded unloaded) {
        return new Picking(
                unloaded.ref(readLine(row, at), "line"),
                unloaded.ref(readSeat(row, at + 3, unloaded), "seat"));
    }

    private static OrderLineKey readLine(Row row, int at) {
        return new OrderLineKey(
                readLineOrder(row, at),
                required(row.getInteger(at + 2), "Picking.line.number"));
    }

    private static OrderKey readLineOrder(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "Picking.line.order.tenant"),
                required(row.getInteger(at + 1), "Picking.line.order.number"));
    }

    private static SeatNo readSeat(Row row, int at, Unloaded unloaded) {
        SeatNo seatNo = new SeatNo();
        seatNo.hall = required(unloaded.ref(row.getString(at), "seat.hall"), "Picking.seat.hall");
        seatNo.row = required(row.getShort(at + 1), "Picking.seat.row");
        return seatNo;
    }

    static PickingKey key(Picking picking) {
        return new PickingKey(Binds.key(Binds.ref(picking.line()), "Picking.line"),
                Binds.key(Binds.ref(picking.seat()), "Picking.seat"));
    }

    static Tuple keyBinds(PickingKey id) {
        return Binds.of(
                Binds.key(id.line().order().tenant(), "Picking.line.order.tenant"),
                Binds.key(id.line().order().number(), "Picking.line.order.number"),
                Binds.key(id.line().number(), "Picking.line.number"),
                Binds.text(Binds.key(Binds.ref(id.seat().hall), "Picking.seat.hall"), "Picking.seat.hall"),
                Binds.key(id.seat().row, "Picking.seat.row"));
    }

    static Tuple keysBinds(List<? extends PickingKey> ids) {
        int size = ids.size();
        Long[] tenant = new Long[size];
        Integer[] number = new Integer[size];
        Integer[] number2 = new Integer[size];
        String[] hall = new String[size];
        Short[] row = new Short[size];
        for (int i = 0; i < size; i++) {
            PickingKey id = ids.get(i);
            tenant[i] = Binds.key(id.line().order().tenant(), "Picking.line.order.tenant");
            number[i] = Binds.key(id.line().order().number(), "Picking.line.order.number");
            number2[i] = Binds.key(id.line().number(), "Picking.line.number");
            hall[i] = Binds.text(Binds.key(Binds.ref(id.seat().hall), "Picking.seat.hall"), "Picking.seat.hall");
            row[i] = Binds.key(id.seat().row, "Picking.seat.row");
        }
        return Binds.ofArrays(tenant, number, number2, hall, row);
    }

    static Picking withLine(Picking picking, Ref<OrderLine, OrderLineKey> line) {
        return new Picking(
                line,
                picking.seat());
    }

    static Picking withSeat(Picking picking, Ref<Seat, SeatNo> seat) {
        return new Picking(
                picking.line(),
                seat);
    }

    static Tuple insertBinds(Picking picking) {
        OrderLineKey line = Binds.present(Binds.ref(picking.line()), "Picking.line");
        OrderKey lineOrder = Binds.present(line.order(), "Picking.line.order");
        SeatNo seat = Binds.present(Binds.ref(picking.seat()), "Picking.seat");
        return Binds.of(
                Binds.given(lineOrder.tenant(), "Picking.line.order.tenant"),
                Binds.given(lineOrder.number(), "Picking.line.order.number"),
                Binds.given(line.number(), "Picking.line.number"),
                Binds.text(Binds.given(Binds.ref(seat.hall), "Picking.seat.hall"), "Picking.seat.hall"),
                Binds.given(seat.row, "Picking.seat.row"));
    }

    static Tuple insertAllBinds(List<? extends Picking> pickings) {
        int size = pickings.size();
        Long[] lineOrderTenant = new Long[size];
        Integer[] lineOrderNumber = new Integer[size];
        Integer[] lineNumber = new Integer[size];
        String[] seatHall = new String[size];
        Short[] seatRow = new Short[size];
        for (int i = 0; i < size; i++) {
            Picking picking = pickings.get(i);
            OrderLineKey line = Binds.present(Binds.ref(picking.line()), "Picking.line");
            OrderKey lineOrder = Binds.present(line.order(), "Picking.line.order");
            SeatNo seat = Binds.present(Binds.ref(picking.seat()), "Picking.seat");
            lineOrderTenant[i] = Binds.given(lineOrder.tenant(), "Picking.line.order.tenant");
            lineOrderNumber[i] = Binds.given(lineOrder.number(), "Picking.line.order.number");
            lineNumber[i] = Binds.given(line.number(), "Picking.line.number");
            seatHall[i] = Binds.text(Binds.given(Binds.ref(seat.hall), "Picking.seat.hall"), "Picking.seat.hall");
            seatRow[i] = Binds.given(seat.row, "Picking.seat.row");
        }
        return Binds.ofArrays(lineOrderTenant, lineOrderNumber, lineNumber, seatHall, seatRow);
    }

    /**
     * The picking as it is: an insert generates nothing.
     */
    static Picking inserted(Picking picking, Row row, int at) {
        return picking;
    }

    static Tuple updateBinds(Picking picking) {
        OrderLineKey line = Binds.present(Binds.ref(picking.line()), "Picking.line");
        OrderKey lineOrder = Binds.present(line.order(), "Picking.line.order");
        SeatNo seat = Binds.present(Binds.ref(picking.seat()), "Picking.seat");
        return Binds.of(
                Binds.key(lineOrder.tenant(), "Picking.line.order.tenant"),
                Binds.key(lineOrder.number(), "Picking.line.order.number"),
                Binds.key(line.number(), "Picking.line.number"),
                Binds.text(Binds.key(Binds.ref(seat.hall), "Picking.seat.hall"), "Picking.seat.hall"),
                Binds.key(seat.row, "Picking.seat.row"));
    }

    /**
     * The picking as it is: an update generates nothing.
     */
    static Picking updated(Picking picking, Row row, int at) {
        return picking;
    }

    static Tuple deleteBinds(Picking picking) {
        OrderLineKey line = Binds.present(Binds.ref(picking.line()), "Picking.line");
        OrderKey lineOrder = Binds.present(line.order(), "Picking.line.order");
        SeatNo seat = Binds.present(Binds.ref(picking.seat()), "Picking.seat");
        return Binds.of(
                Binds.key(lineOrder.tenant(), "Picking.line.order.tenant"),
                Binds.key(lineOrder.number(), "Picking.line.order.number"),
                Binds.key(line.number(), "Picking.line.number"),
                Binds.text(Binds.key(Binds.ref(seat.hall), "Picking.seat.hall"), "Picking.seat.hall"),
                Binds.key(seat.row, "Picking.seat.row"));
    }
}
