// Generated from Payment by Vorm; change that type instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.RowReader;
import dev.vorm.relationship.Unloaded;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Payment} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentMapping {
    private PaymentMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Payment> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Payment", "PAYMENT");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads what all kinds have, the kind, and what that one has of its own.
     */
    public static Payment read(Row row, int at, Unloaded unloaded) {
        return switch (required(row.getString(at + 5), "Payment.kind")) {
            case "card" -> CardPaymentMapping.read(row, at, at + 6);
            case "cash" -> PaymentCashMapping.read(row, at, at + 12);
            case "transfer" -> TransferMapping.read(row, at, at + 12, unloaded);
            default -> throw Values.unknownKind("payments.kind", "Payment", "id = " + row.getValue(at));
        };
    }

    static Long key(Payment payment) {
        if (payment instanceof CardPayment cardPayment) {
            return CardPaymentMapping.key(cardPayment);
        }
        if (payment instanceof Payment.Cash cash) {
            return PaymentCashMapping.key(cash);
        }
        if (payment instanceof Transfer transfer) {
            return TransferMapping.key(transfer);
        }
        throw new IllegalArgumentException("Payment is null");
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Payment.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Payment.id");
        }
        return Binds.ofArrays(keys);
    }

    static Payment beforeInsert(Payment payment) {
        if (payment instanceof Transfer transfer) {
            return TransferMapping.beforeInsert(transfer);
        }
        return payment;
    }

    static Tuple insertAllBinds(List<? extends Payment> payments) {
        int size = payments.size();
        Object[][] columns = {
            new String[size],
            CardPaymentMapping.AMOUNT_TYPE.newArray(size),
            new String[size],
            new String[size],
            new String[size],
            new String[size],
            new String[size],
            new String[size],
            new String[size],
            new Long[size],
            new Long[size]
        };
        for (int i = 0; i < size; i++) {
            Payment payment = payments.get(i);
            if (payment instanceof CardPayment cardPayment) {
                columns[0][i] = "card";
                Binds.spread(CardPaymentMapping.insertBinds(cardPayment), columns, i, 1, 2, 3, 4, 5, 6, 7);
            } else if (payment instanceof Payment.Cash cash) {
                columns[0][i] = "cash";
                Binds.spread(PaymentCashMapping.insertBinds(cash), columns, i, 1);
            } else if (payment instanceof Transfer transfer) {
                columns[0][i] = "transfer";
                Binds.spread(TransferMapping.insertBinds(transfer), columns, i, 1, 8, 4, 9, 10);
            }
        }
        return Binds.ofArrays(columns);
    }

    /**
     * The payment with what an insert of several kinds generated.
     */
    static Payment inserted(Payment payment, Row row, int at) {
        if (payment instanceof CardPayment cardPayment) {
            return CardPaymentMapping.inserted(cardPayment, row, at, at + 3);
        }
        if (payment instanceof Payment.Cash cash) {
            return PaymentCashMapping.inserted(cash, row, at, at + 4);
        }
        if (payment instanceof Transfer transfer) {
            return TransferMapping.inserted(transfer, row, at, at + 4);
        }
        return payment;
    }
}
