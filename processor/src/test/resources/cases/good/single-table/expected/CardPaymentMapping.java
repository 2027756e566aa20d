// Generated from CardPayment by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
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
 * Reads {@link CardPayment} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CardPaymentMapping {
    static final SqlType<BigDecimal> AMOUNT_TYPE = SqlType.numeric(9, 2);

    private CardPaymentMapping() {
    }

    /**
     * Reads id, amount, created_at, deleted, version, card_number, network, reference, currency, holder_name, holder_country.
     */
    public static CardPayment read(Row row, int at) {
        return read(row, at, at + 5);
    }

    /**
     * Reads what all have from one index on, and what only it has from another.
     */
    static CardPayment read(Row row, int at, int own) {
        return new CardPayment(
                required(row.getString(own), "CardPayment.number"),
                required(row.getLong(at), "CardPayment.id"),
                required(Values.decode(AMOUNT_TYPE, row.getString(at + 1), "CardPayment.amount"), "CardPayment.amount"),
                required(Values.enumText(CardPayment.Network.class, row.getString(own + 1), "CardPayment.network"), "CardPayment.network"),
                row.getString(own + 2),
                required(row.getString(own + 3), "CardPayment.currency"),
                readHolder(row, own + 4),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "CardPayment.createdAt"),
                required(row.getBoolean(at + 3), "CardPayment.deleted"),
                required(row.getInteger(at + 4), "CardPayment.version"));
    }

    private static CardPayment. @Nullable Holder readHolder(Row row, int at) {
        if (Values.isAbsent(row, at, 2)) {
            return null;
        }
        return new CardPayment.Holder(
                required(row.getString(at), "CardPayment.holder.name"),
                row.getString(at + 1));
    }

    static Long key(CardPayment cardPayment) {
        return cardPayment.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "CardPayment.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "CardPayment.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(CardPayment cardPayment) {
        Binds.unset(cardPayment.id(), "CardPayment.id");
        CardPayment.Holder holder = cardPayment.holder();
        return Binds.of(
                Binds.encode(AMOUNT_TYPE, cardPayment.amount(), "CardPayment.amount"),
                Binds.text(cardPayment.number(), "CardPayment.number"),
                Binds.enumText(cardPayment.network()),
                Binds.text(cardPayment.reference(), "CardPayment.reference"),
                Binds.text(cardPayment.currency(), "CardPayment.currency"),
                Binds.text(holder == null ? null : Binds.present(holder.name(), "CardPayment.holder.name"), "CardPayment.holder.name"),
                Binds.text(holder == null ? null : holder.country(), "CardPayment.holder.country"));
    }

    static Tuple insertAllBinds(List<? extends CardPayment> cardPayments) {
        int size = cardPayments.size();
        Object[] amount = AMOUNT_TYPE.newArray(size);
        String[] number = new String[size];
        String[] network = new String[size];
        String[] reference = new String[size];
        String[] currency = new String[size];
        String[] holderName = new String[size];
        String[] holderCountry = new String[size];
        for (int i = 0; i < size; i++) {
            CardPayment cardPayment = cardPayments.get(i);
            Binds.unset(cardPayment.id(), "CardPayment.id");
            CardPayment.Holder holder = cardPayment.holder();
            amount[i] = Binds.encode(AMOUNT_TYPE, cardPayment.amount(), "CardPayment.amount");
            number[i] = Binds.text(cardPayment.number(), "CardPayment.number");
            network[i] = Binds.enumText(cardPayment.network());
            reference[i] = Binds.text(cardPayment.reference(), "CardPayment.reference");
            currency[i] = Binds.text(cardPayment.currency(), "CardPayment.currency");
            holderName[i] = Binds.text(holder == null ? null : Binds.present(holder.name(), "CardPayment.holder.name"), "CardPayment.holder.name");
            holderCountry[i] = Binds.text(holder == null ? null : holder.country(), "CardPayment.holder.country");
        }
        return Binds.ofArrays(amount, number, network, reference, currency, holderName,
                holderCountry);
    }

    /**
     * The cardPayment with what an insert generated: id, created_at, deleted, currency.
     */
    static CardPayment inserted(CardPayment cardPayment, Row row, int at) {
        return inserted(cardPayment, row, at, at + 3);
    }

    static CardPayment inserted(CardPayment cardPayment, Row row, int at, int own) {
        return new CardPayment(
                cardPayment.number(),
                required(row.getLong(at), "CardPayment.id"),
                cardPayment.amount(),
                cardPayment.network(),
                cardPayment.reference(),
                required(row.getString(own), "CardPayment.currency"),
                cardPayment.holder(),
                required(Values.instant(row.getOffsetDateTime(at + 1)), "CardPayment.createdAt"),
                required(row.getBoolean(at + 2), "CardPayment.deleted"),
                0);
    }

    static Tuple updateBinds(CardPayment cardPayment) {
        CardPayment.Holder holder = cardPayment.holder();
        return Binds.of(
                Binds.key(cardPayment.id(), "CardPayment.id"),
                Binds.encode(AMOUNT_TYPE, cardPayment.amount(), "CardPayment.amount"),
                Binds.text(cardPayment.number(), "CardPayment.number"),
                Binds.enumText(cardPayment.network()),
                Binds.text(cardPayment.reference(), "CardPayment.reference"),
                Binds.text(cardPayment.currency(), "CardPayment.currency"),
                Binds.text(holder == null ? null : Binds.present(holder.name(), "CardPayment.holder.name"), "CardPayment.holder.name"),
                Binds.text(holder == null ? null : holder.country(), "CardPayment.holder.country"),
                cardPayment.version());
    }

    /**
     * The cardPayment with what an update generated: created_at, deleted, version.
     */
    static CardPayment updated(CardPayment cardPayment, Row row, int at) {
        return new CardPayment(
                cardPayment.number(),
                cardPayment.id(),
                cardPayment.amount(),
                cardPayment.network(),
                cardPayment.reference(),
                cardPayment.currency(),
                cardPayment.holder(),
                required(Values.instant(row.getOffsetDateTime(at)), "CardPayment.createdAt"),
                required(row.getBoolean(at + 1), "CardPayment.deleted"),
                required(row.getInteger(at + 2), "CardPayment.version"));
    }

    static Tuple deleteBinds(CardPayment cardPayment) {
        return Binds.of(
                Binds.key(cardPayment.id(), "CardPayment.id"),
                cardPayment.version());
    }
}
