// Generated from Priced by Vorm; change that record instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Priced} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PricedMapping {
    static final SqlType<Money> PRICE_TYPE = SqlType.NUMERIC.mapped(Money.class, new MoneyConverter());

    static final SqlType<Money> LIMITED_TYPE = SqlType.numeric(6, 2).mapped(Money.class, new MoneyConverter());

    static final SqlType<Money> DISCOUNT_TYPE = SqlType.NUMERIC.mapped(Money.class, new MoneyConverter());

    static final SqlType<Money> TIP_TYPE = SqlType.NUMERIC.mapped(Money.class, new MoneyConverter());

    static final SqlType<YearMonth> MONTH_TYPE = SqlType.DATE.mapped(YearMonth.class, new YearMonthConverter());

    static final SqlType<Currency> CURRENCY_TYPE = SqlType.TEXT.mapped(Currency.class, new CurrencyConverter());

    static final SqlType<List<String>> TAGS_TYPE = SqlType.TEXT.<List<String>>mapped(List.class, new TagsConverter());

    static final SqlType<Money> CENTS_TYPE = SqlType.BIGINT.mapped(Money.class, new CentsConverter());

    private PricedMapping() {
    }

    /**
     * Reads id, price, limited, discount, tip, month, currency, tags, cents.
     */
    public static Priced read(Row row, int at) {
        return new Priced(
                required(row.getLong(at), "Priced.id"),
                required(Values.decode(PRICE_TYPE, row.getString(at + 1), "Priced.price"), "Priced.price"),
                required(Values.decode(LIMITED_TYPE, row.getString(at + 2), "Priced.limited"), "Priced.limited"),
                Values.decode(DISCOUNT_TYPE, row.getString(at + 3), "Priced.discount"),
                Optional.ofNullable(Values.decode(TIP_TYPE, row.getString(at + 4), "Priced.tip")),
                required(Values.decode(MONTH_TYPE, row.getLocalDate(at + 5), "Priced.month"), "Priced.month"),
                required(Values.decode(CURRENCY_TYPE, row.getString(at + 6), "Priced.currency"), "Priced.currency"),
                required(Values.decode(TAGS_TYPE, row.getString(at + 7), "Priced.tags"), "Priced.tags"),
                required(Values.decode(CENTS_TYPE, row.getLong(at + 8), "Priced.cents"), "Priced.cents"));
    }

    static Long key(Priced priced) {
        return priced.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Priced.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Priced.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Priced priced) {
        Binds.unset(priced.id(), "Priced.id");
        return Binds.of(
                Binds.encode(PRICE_TYPE, priced.price(), "Priced.price"),
                Binds.encode(LIMITED_TYPE, priced.limited(), "Priced.limited"),
                Binds.encode(DISCOUNT_TYPE, priced.discount(), "Priced.discount"),
                Binds.encode(TIP_TYPE, Binds.optional(priced.tip()), "Priced.tip"),
                Binds.encode(MONTH_TYPE, priced.month(), "Priced.month"),
                Binds.encode(CURRENCY_TYPE, priced.currency(), "Priced.currency"),
                Binds.encode(TAGS_TYPE, priced.tags(), "Priced.tags"),
                Binds.encode(CENTS_TYPE, priced.cents(), "Priced.cents"));
    }

    static Tuple insertAllBinds(List<? extends Priced> priceds) {
        int size = priceds.size();
        Object[] price = PRICE_TYPE.newArray(size);
        Object[] limited = LIMITED_TYPE.newArray(size);
        Object[] discount = DISCOUNT_TYPE.newArray(size);
        Object[] tip = TIP_TYPE.newArray(size);
        Object[] month = MONTH_TYPE.newArray(size);
        Object[] currency = CURRENCY_TYPE.newArray(size);
        Object[] tags = TAGS_TYPE.newArray(size);
        Object[] cents = CENTS_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Priced priced = priceds.get(i);
            Binds.unset(priced.id(), "Priced.id");
            price[i] = Binds.encode(PRICE_TYPE, priced.price(), "Priced.price");
            limited[i] = Binds.encode(LIMITED_TYPE, priced.limited(), "Priced.limited");
            discount[i] = Binds.encode(DISCOUNT_TYPE, priced.discount(), "Priced.discount");
            tip[i] = Binds.encode(TIP_TYPE, Binds.optional(priced.tip()), "Priced.tip");
            month[i] = Binds.encode(MONTH_TYPE, priced.month(), "Priced.month");
            currency[i] = Binds.encode(CURRENCY_TYPE, priced.currency(), "Priced.currency");
            tags[i] = Binds.encode(TAGS_TYPE, priced.tags(), "Priced.tags");
            cents[i] = Binds.encode(CENTS_TYPE, priced.cents(), "Priced.cents");
        }
        return Binds.ofArrays(price, limited, discount, tip, month, currency, tags, cents);
    }

    /**
     * The priced with what an insert generated: id.
     */
    static Priced inserted(Priced priced, Row row, int at) {
        return new Priced(
                required(row.getLong(at), "Priced.id"),
                priced.price(),
                priced.limited(),
                priced.discount(),
                priced.tip(),
                priced.month(),
                priced.currency(),
                priced.tags(),
                priced.cents());
    }

    static Tuple updateBinds(Priced priced) {
        return Binds.of(
                Binds.key(priced.id(), "Priced.id"),
                Binds.encode(PRICE_TYPE, priced.price(), "Priced.price"),
                Binds.encode(LIMITED_TYPE, priced.limited(), "Priced.limited"),
                Binds.encode(DISCOUNT_TYPE, priced.discount(), "Priced.discount"),
                Binds.encode(TIP_TYPE, Binds.optional(priced.tip()), "Priced.tip"),
                Binds.encode(MONTH_TYPE, priced.month(), "Priced.month"),
                Binds.encode(CURRENCY_TYPE, priced.currency(), "Priced.currency"),
                Binds.encode(TAGS_TYPE, priced.tags(), "Priced.tags"),
                Binds.encode(CENTS_TYPE, priced.cents(), "Priced.cents"));
    }

    /**
     * The priced as it is: an update generates nothing.
     */
    static Priced updated(Priced priced, Row row, int at) {
        return priced;
    }

    static Tuple deleteBinds(Priced priced) {
        return Binds.of(Binds.key(priced.id(), "Priced.id"));
    }
}
