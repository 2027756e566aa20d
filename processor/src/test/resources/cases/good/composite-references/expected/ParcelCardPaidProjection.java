// Generated from ParcelCard.Paid by Vorm; change that record instead.
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
 * What {@link ParcelCard.Paid} is of {@link Invoice}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ParcelCardPaidProjection extends MappedProjection<ParcelCard.Paid> {
    private static final Unloaded UNLOADED = Unloaded.inProjection("ParcelCard.Paid");

    public static final ParcelCardPaidProjection PARCEL_CARD_PAID = new ParcelCardPaidProjection(InvoiceTable.INVOICE);

    private ParcelCardPaidProjection(InvoiceTable table) {
        super(table, List.<Expression<?>>of(
                table.order.tenant,
                table.order.number,
                table.order.tenant().key()));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public ParcelCardPaidProjection of(InvoiceTable table) {
        return new ParcelCardPaidProjection(table);
    }

    @Override
    public RowReader<ParcelCard.Paid> reader() {
        return ParcelCardPaidProjection::read;
    }

    /**
     * Reads {@link ParcelCard.Paid}.
     */
    public static ParcelCard.Paid read(Row row, int at) {
        return new ParcelCard.Paid(
                UNLOADED.ref(readOrder(row, at), "order"),
                required(UNLOADED.ref(row.getLong(at + 2), "tenant"), "ParcelCard.Paid.tenant"));
    }

    private static OrderKey readOrder(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "ParcelCard.Paid.order.tenant"),
                required(row.getInteger(at + 1), "ParcelCard.Paid.order.number"));
    }
}
