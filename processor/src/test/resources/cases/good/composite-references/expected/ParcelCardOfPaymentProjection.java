// Generated from ParcelCard.OfPayment by Vorm; change that record instead.
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
 * What {@link ParcelCard.OfPayment} is of {@link Payment}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ParcelCardOfPaymentProjection extends MappedProjection<ParcelCard.OfPayment> {
    private static final Unloaded UNLOADED = Unloaded.inProjection("ParcelCard.OfPayment");

    public static final ParcelCardOfPaymentProjection PARCEL_CARD_OF_PAYMENT = new ParcelCardOfPaymentProjection(PaymentTable.PAYMENT);

    private ParcelCardOfPaymentProjection(PaymentTable table) {
        super(table, List.<Expression<?>>of(
                table.invoice.order().tenant,
                table.invoice.order().number,
                table.invoice.order().number,
                table.invoice.order().buyer,
                table.invoice.order().tenant().name,
                table.invoice.order().tenant,
                table.invoice.order().number,
                table.invoice.order().tenant().key()));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public ParcelCardOfPaymentProjection of(PaymentTable table) {
        return new ParcelCardOfPaymentProjection(table);
    }

    @Override
    public RowReader<ParcelCard.OfPayment> reader() {
        return ParcelCardOfPaymentProjection::read;
    }

    /**
     * Reads {@link ParcelCard.OfPayment}.
     */
    public static ParcelCard.OfPayment read(Row row, int at) {
        return new ParcelCard.OfPayment(
                UNLOADED.ref(readOrder(row, at), "order"),
                required(row.getInteger(at + 2), "ParcelCard.OfPayment.number"),
                required(row.getString(at + 3), "ParcelCard.OfPayment.buyer"),
                required(row.getString(at + 4), "ParcelCard.OfPayment.tenant"),
                ParcelCardPaidProjection.read(row, at + 5));
    }

    private static OrderKey readOrder(Row row, int at) {
        return new OrderKey(
                required(row.getLong(at), "ParcelCard.OfPayment.order.tenant"),
                required(row.getInteger(at + 1), "ParcelCard.OfPayment.order.number"));
    }
}
