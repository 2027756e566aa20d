// Generated from Transfer by Vorm; change that record instead.
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
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Transfer} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TransferMapping {
    static final SqlType<BigDecimal> AMOUNT_TYPE = SqlType.numeric(9, 2);

    private TransferMapping() {
    }

    /**
     * Reads what a statement selects, whose relationships say who did not load them.
     */
    static RowReader<Transfer> reader(String statement) {
        Unloaded unloaded = Unloaded.by(statement, "Transfer", "TRANSFER");
        return (row, at) -> read(row, at, unloaded);
    }

    /**
     * Reads id, amount, created_at, deleted, version, iban, reference, refund_of_id, fee_id.
     */
    public static Transfer read(Row row, int at, Unloaded unloaded) {
        return read(row, at, at + 5, unloaded);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static Transfer read(Row row, int at, int own, Unloaded unloaded) {
        Transfer transfer = make(row, at, own, unloaded);
        transfer.loaded();
        return transfer;
    }

    private static Transfer make(Row row, int at, int own, Unloaded unloaded) {
        return new Transfer(
                required(row.getLong(at), "Transfer.id"),
                required(Values.decode(AMOUNT_TYPE, row.getString(at + 1), "Transfer.amount"), "Transfer.amount"),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Transfer.createdAt"),
                required(row.getBoolean(at + 3), "Transfer.deleted"),
                required(row.getInteger(at + 4), "Transfer.version"),
                required(row.getString(own), "Transfer.iban"),
                row.getString(own + 1),
                unloaded.ref(row.getLong(own + 2), "refundOf"),
                unloaded.ref(row.getLong(own + 3), "fee"));
    }

    static Long key(Transfer transfer) {
        return transfer.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Transfer.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Transfer.id");
        }
        return Binds.ofArrays(keys);
    }

    static Transfer withRefundOf(Transfer transfer, Ref<Payment, Long> refundOf) {
        return new Transfer(
                transfer.id(),
                transfer.amount(),
                transfer.createdAt(),
                transfer.deleted(),
                transfer.version(),
                transfer.iban(),
                transfer.reference(),
                refundOf,
                transfer.fee());
    }

    static Transfer withFee(Transfer transfer, Ref<CardPayment, Long> fee) {
        return new Transfer(
                transfer.id(),
                transfer.amount(),
                transfer.createdAt(),
                transfer.deleted(),
                transfer.version(),
                transfer.iban(),
                transfer.reference(),
                transfer.refundOf(),
                fee);
    }

    static Transfer beforeInsert(Transfer transfer) {
        Transfer transfer2 = Binds.present(transfer.checked(), "the result of Transfer.checked");
        return transfer2;
    }

    static Tuple insertBinds(Transfer transfer) {
        Binds.unset(transfer.id(), "Transfer.id");
        return Binds.of(
                Binds.encode(AMOUNT_TYPE, transfer.amount(), "Transfer.amount"),
                Binds.text(transfer.iban(), "Transfer.iban"),
                Binds.text(transfer.reference(), "Transfer.reference"),
                Binds.ref(transfer.refundOf()),
                Binds.ref(transfer.fee()));
    }

    static Tuple insertAllBinds(List<? extends Transfer> transfers) {
        int size = transfers.size();
        Object[] amount = AMOUNT_TYPE.newArray(size);
        String[] iban = new String[size];
        String[] reference = new String[size];
        Long[] refundOf = new Long[size];
        Long[] fee = new Long[size];
        for (int i = 0; i < size; i++) {
            Transfer transfer = transfers.get(i);
            Binds.unset(transfer.id(), "Transfer.id");
            amount[i] = Binds.encode(AMOUNT_TYPE, transfer.amount(), "Transfer.amount");
            iban[i] = Binds.text(transfer.iban(), "Transfer.iban");
            reference[i] = Binds.text(transfer.reference(), "Transfer.reference");
            refundOf[i] = Binds.ref(transfer.refundOf());
            fee[i] = Binds.ref(transfer.fee());
        }
        return Binds.ofArrays(amount, iban, reference, refundOf, fee);
    }

    /**
     * The transfer with what an insert generated: id, created_at, deleted.
     */
    static Transfer inserted(Transfer transfer, Row row, int at) {
        return inserted(transfer, row, at, at + 3);
    }

    static Transfer inserted(Transfer transfer, Row row, int at, int own) {
        return new Transfer(
                required(row.getLong(at), "Transfer.id"),
                transfer.amount(),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "Transfer.createdAt"),
                required(row.getBoolean(at + 2), "Transfer.deleted"),
                0,
                transfer.iban(),
                transfer.reference(),
                transfer.refundOf(),
                transfer.fee());
    }

    static Tuple updateBinds(Transfer transfer) {
        return Binds.of(
                Binds.key(transfer.id(), "Transfer.id"),
                Binds.encode(AMOUNT_TYPE, transfer.amount(), "Transfer.amount"),
                Binds.text(transfer.iban(), "Transfer.iban"),
                Binds.text(transfer.reference(), "Transfer.reference"),
                Binds.ref(transfer.refundOf()),
                Binds.ref(transfer.fee()),
                transfer.version());
    }

    /**
     * The transfer with what an update generated: created_at, deleted, version.
     */
    static Transfer updated(Transfer transfer, Row row, int at) {
        return new Transfer(
                transfer.id(),
                transfer.amount(),
                required(Values.instant(row.getOffsetDateTime(at)), "Transfer.createdAt"),
                required(row.getBoolean(at + 1), "Transfer.deleted"),
                required(row.getInteger(at + 2), "Transfer.version"),
                transfer.iban(),
                transfer.reference(),
                transfer.refundOf(),
                transfer.fee());
    }

    static Tuple deleteBinds(Transfer transfer) {
        return Binds.of(
                Binds.key(transfer.id(), "Transfer.id"),
                transfer.version());
    }
}
