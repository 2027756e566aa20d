// Generated from Payment.Cash by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Payment.Cash} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentCashMapping {
    static final SqlType<BigDecimal> AMOUNT_TYPE = SqlType.numeric(9, 2);

    private PaymentCashMapping() {
    }

    /**
     * Reads id, amount, created_at, deleted, version.
     */
    public static Payment.Cash read(Row row, int at) {
        return read(row, at, at + 5);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Payment.Cash read(Row row, int at, int own) {
        return new Payment.Cash(
                required(row.getLong(at), "Payment.Cash.id"),
                required(Values.decode(AMOUNT_TYPE, row.getString(at + 1), "Payment.Cash.amount"), "Payment.Cash.amount"),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Payment.Cash.createdAt"),
                required(row.getBoolean(at + 3), "Payment.Cash.deleted"),
                required(row.getInteger(at + 4), "Payment.Cash.version"));
    }

    static Long key(Payment.Cash cash) {
        return cash.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Payment.Cash.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Payment.Cash.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Payment.Cash cash) {
        Binds.unset(cash.id(), "Payment.Cash.id");
        return Binds.of(Binds.encode(AMOUNT_TYPE, cash.amount(), "Payment.Cash.amount"));
    }

    static Tuple insertAllBinds(List<? extends Payment.Cash> cashes) {
        int size = cashes.size();
        Object[] amount = AMOUNT_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Payment.Cash cash = cashes.get(i);
            Binds.unset(cash.id(), "Payment.Cash.id");
            amount[i] = Binds.encode(AMOUNT_TYPE, cash.amount(), "Payment.Cash.amount");
        }
        return Binds.ofArrays(amount);
    }

    /**
     * The cash with what an insert generated: id, created_at, deleted.
     */
    static Payment.Cash inserted(Payment.Cash cash, Row row, int at) {
        return inserted(cash, row, at, at + 3);
    }

    static Payment.Cash inserted(Payment.Cash cash, Row row, int at, int own) {
        return new Payment.Cash(
                required(row.getLong(at), "Payment.Cash.id"),
                cash.amount(),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Payment.Cash.createdAt"),
                required(row.getBoolean(at + 2), "Payment.Cash.deleted"),
                0);
    }

    static Tuple updateBinds(Payment.Cash cash) {
        return Binds.of(
                Binds.key(cash.id(), "Payment.Cash.id"),
                Binds.encode(AMOUNT_TYPE, cash.amount(), "Payment.Cash.amount"),
                cash.version());
    }

    /**
     * The cash with what an update generated: created_at, deleted, version.
     */
    static Payment.Cash updated(Payment.Cash cash, Row row, int at) {
        return new Payment.Cash(
                cash.id(),
                cash.amount(),
                required(Values.instant(row.getOffsetDateTime(at)), "Payment.Cash.createdAt"),
                required(row.getBoolean(at + 1), "Payment.Cash.deleted"),
                required(row.getInteger(at + 2), "Payment.Cash.version"));
    }

    static Tuple deleteBinds(Payment.Cash cash) {
        return Binds.of(
                Binds.key(cash.id(), "Payment.Cash.id"),
                cash.version());
    }
}
