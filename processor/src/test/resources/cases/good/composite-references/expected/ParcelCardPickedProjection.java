// Generated from ParcelCard.Picked by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link ParcelCard.Picked} is of {@link Picking}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ParcelCardPickedProjection extends MappedProjection<ParcelCard.Picked> {
    private static final Unloaded UNLOADED = Unloaded.inProjection("ParcelCard.Picked");

    public static final ParcelCardPickedProjection PARCEL_CARD_PICKED = new ParcelCardPickedProjection(PickingTable.PICKING);

    private ParcelCardPickedProjection(PickingTable table) {
        super(table, List.<Expression<?>>of(
                table.line.order.tenant,
                table.line.order.number,
                table.line.number,
                table.line.order().tenant().name,
                table.seat.hall.key()));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public ParcelCardPickedProjection of(PickingTable table) {
        return new ParcelCardPickedProjection(table);
    }

    @Override
    public RowReader<ParcelCard.Picked> reader() {
        return ParcelCardPickedProjection::read;
    }

    /**
     * Reads {@link ParcelCard.Picked}.
     */
    public static ParcelCard.Picked read(Row row, int at) {
        return new ParcelCard.Picked(
                UNLOADED.ref(readLine(row, at), "line"),
                required(row.getString(at + 3), "ParcelCard.Picked.tenant"),
                required(UNLOADED.ref(row.getString(at + 4), "no.hall"), "ParcelCard.Picked.hall"));
    }

    private static OrderLineKey readLine(Row row, int at) {
        return new OrderLineKey(
                readLineOrder(row, at),
                required(row.getInteger(at + 2), "ParcelCard.Picked.line.number"));
    }

    private static OrderKey readLineOrder(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "ParcelCard.Picked.line.order.tenant"),
                required(row.getInteger(at + 1), "ParcelCard.Picked.line.order.number"));
    }
}
