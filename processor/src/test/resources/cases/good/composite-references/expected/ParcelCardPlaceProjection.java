// Generated from ParcelCard.Place by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link ParcelCard.Place} is of {@link Seat}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ParcelCardPlaceProjection extends MappedProjection<ParcelCard.Place> {
    public static final ParcelCardPlaceProjection PARCEL_CARD_PLACE = new ParcelCardPlaceProjection(SeatTable.SEAT);

    private ParcelCardPlaceProjection(SeatTable table) {
        super(table, List.<Expression<?>>of(
                table.no.row,
                table.no.hall.floor,
                table.broken));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public ParcelCardPlaceProjection of(SeatTable table) {
        return new ParcelCardPlaceProjection(table);
    }

    @Override
    public RowReader<ParcelCard.Place> reader() {
        return ParcelCardPlaceProjection::read;
    }

    /**
     * Reads {@link ParcelCard.Place}.
     */
    public static ParcelCard.Place read(Row row, int at) {
        return new ParcelCard.Place(
                required(row.getShort(at), "ParcelCard.Place.row"),
                required(row.getInteger(at + 1), "ParcelCard.Place.floor"),
                required(row.getBoolean(at + 2), "ParcelCard.Place.broken"));
    }
}
