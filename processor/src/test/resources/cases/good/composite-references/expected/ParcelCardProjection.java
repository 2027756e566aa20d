// Generated from ParcelCard by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What {@link ParcelCard} is of {@link Parcel}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ParcelCardProjection extends MappedProjection<ParcelCard> {
    private static final Unloaded UNLOADED = Unloaded.inProjection("ParcelCard");

    public static final ParcelCardProjection PARCEL_CARD = new ParcelCardProjection(ParcelTable.PARCEL);

    private ParcelCardProjection(ParcelTable table) {
        super(table, List.<Expression<?>>of(
                table.line.order.tenant,
                table.line.order.number,
                table.line.number,
                table.line.number,
                table.line.item,
                table.line.order().tenant,
                table.line.order().number,
                table.line.order().number,
                table.line.order().buyer,
                table.line.order().tenant().name,
                table.seat.hall.key(),
                table.seat.row,
                table.seat.hall.key(),
                table.seat.row,
                table.seat.row,
                table.seat.hall.key(),
                table.seat.hall.floor,
                table.seat.row,
                table.seat.hall.floor,
                table.seat.broken));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public ParcelCardProjection of(ParcelTable table) {
        return new ParcelCardProjection(table);
    }

    @Override
    public RowReader<ParcelCard> reader() {
        return ParcelCardProjection::read;
    }

    /**
     * Reads {@link ParcelCard}.
     */
    public static ParcelCard read(Row row, int at) {
        return new ParcelCard(
                Optional.ofNullable(UNLOADED.ref(readLine(row, at), "line")),
                row.getInteger(at + 3),
                row.getString(at + 4),
                UNLOADED.ref(readOrder(row, at + 5), "order"),
                row.getInteger(at + 7),
                row.getString(at + 8),
                row.getString(at + 9),
                UNLOADED.ref(readSeat(row, at + 10, UNLOADED), "seat"),
                readNo(row, at + 12, UNLOADED),
                required(row.getShort(at + 14), "ParcelCard.row"),
                required(UNLOADED.ref(row.getString(at + 15), "no.hall"), "ParcelCard.hall"),
                required(row.getInteger(at + 16), "ParcelCard.floor"),
                ParcelCardPlaceProjection.read(row, at + 17));
    }

    private static @Nullable OrderLineKey readLine(Row row, int at) {
        if (Values.isNoKey(row, at, 3, "ParcelCard.line (line_order_tenant_id, line_order_number, line_no)")) {
            return null;
        }
        return new OrderLineKey(
                readLineOrder(row, at),
                required(row.getInteger(at + 2), "ParcelCard.line.number"));
    }

    private static OrderKey readLineOrder(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "ParcelCard.line.order.tenant"),
                required(row.getInteger(at + 1), "ParcelCard.line.order.number"));
    }

    private static @Nullable OrderKey readOrder(Row row, int at) {
        if (Values.isNoKey(row, at, 2, "ParcelCard.order (order_tenant_id, order_number)")) {
            return null;
        }
        return new OrderKey(
                required(row.getLong(at), "ParcelCard.order.tenant"),
                required(row.getInteger(at + 1), "ParcelCard.order.number"));
    }

    private static SeatNo readSeat(Row row, int at, Unloaded unloaded) {
        SeatNo seatNo = new SeatNo();
        seatNo.hall = required(unloaded.ref(row.getString(at), "seat.hall"), "ParcelCard.seat.hall");
        seatNo.row = required(row.getShort(at + 1), "ParcelCard.seat.row");
        return seatNo;
    }

    private static SeatNo readNo(Row row, int at, Unloaded unloaded) {
        SeatNo seatNo = new SeatNo();
        seatNo.hall = required(unloaded.ref(row.getString(at), "no.hall"), "ParcelCard.no.hall");
        seatNo.row = required(row.getShort(at + 1), "ParcelCard.no.row");
        return seatNo;
    }
}
