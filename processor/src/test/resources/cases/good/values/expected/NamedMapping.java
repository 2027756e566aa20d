// Generated from Named by Vorm; change that record instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Named} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedMapping {
    static final SqlType<Long> SMALL_TYPE = SqlType.BIGINT.named("integer");

    static final SqlType<String> MAC_TYPE = SqlType.TEXT.named("macaddr8");

    static final SqlType<BigDecimal> PRICE_TYPE = SqlType.numeric(6, 2);

    static final SqlType<List<String>> TEXTS_TYPE = SqlType.TEXT.list().named("varchar[]");

    static final SqlType<List<Long>> NUMBERS_TYPE = SqlType.BIGINT.named("integer").list();

    static final SqlType<YearMonth> MONTH_TYPE = SqlType.DATE.mapped(YearMonth.class, new YearMonthConverter());

    private NamedMapping() {
    }

    /**
     * Reads id, small, text, xml, words, mac, bits, time, price, texts, numbers, month, name.
     */
    public static Named read(Row row, int at) {
        return new Named(
                required(row.getLong(at), "Named.id"),
                required(Values.decode(SMALL_TYPE, row.getString(at + 1), "Named.small"), "Named.small"),
                required(row.getString(at + 2), "Named.text"),
                required(Values.decode(SqlType.XML, row.getString(at + 3), "Named.xml"), "Named.xml"),
                required(Values.decode(SqlType.TSVECTOR, row.getString(at + 4), "Named.words"), "Named.words"),
                required(Values.decode(MAC_TYPE, row.getString(at + 5), "Named.mac"), "Named.mac"),
                required(Values.decode(SqlType.VARBIT, row.getString(at + 6), "Named.bits"), "Named.bits"),
                required(Values.localDateTime(row.getLocalDateTime(at + 7)), "Named.time"),
                required(Values.decode(PRICE_TYPE, row.getString(at + 8), "Named.price"), "Named.price"),
                required(Values.decode(TEXTS_TYPE, row.getString(at + 9), "Named.texts"), "Named.texts"),
                required(Values.decode(NUMBERS_TYPE, row.getString(at + 10), "Named.numbers"), "Named.numbers"),
                required(Values.decode(MONTH_TYPE, row.getLocalDate(at + 11), "Named.month"), "Named.month"),
                required(row.getString(at + 12), "Named.name"));
    }

    static Long key(Named named) {
        return named.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Named.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Named.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Named named) {
        Binds.unset(named.id(), "Named.id");
        return Binds.of(
                Binds.encode(SMALL_TYPE, named.small(), "Named.small"),
                Binds.text(named.text(), "Named.text"),
                Binds.encode(SqlType.XML, named.xml(), "Named.xml"),
                Binds.encode(SqlType.TSVECTOR, named.words(), "Named.words"),
                Binds.encode(MAC_TYPE, named.mac(), "Named.mac"),
                Binds.encode(SqlType.VARBIT, named.bits(), "Named.bits"),
                Binds.localDateTime(named.time(), "Named.time"),
                Binds.encode(PRICE_TYPE, named.price(), "Named.price"),
                Binds.encode(TEXTS_TYPE, named.texts(), "Named.texts"),
                Binds.encode(NUMBERS_TYPE, named.numbers(), "Named.numbers"),
                Binds.encode(MONTH_TYPE, named.month(), "Named.month"),
                Binds.text(named.name(), "Named.name"));
    }

    static Tuple insertAllBinds(List<? extends Named> nameds) {
        int size = nameds.size();
        Object[] small = SMALL_TYPE.newArray(size);
        String[] text = new String[size];
        Object[] xml = SqlType.XML.newArray(size);
        Object[] words = SqlType.TSVECTOR.newArray(size);
        Object[] mac = MAC_TYPE.newArray(size);
        Object[] bits = SqlType.VARBIT.newArray(size);
        LocalDateTime[] time = new LocalDateTime[size];
        Object[] price = PRICE_TYPE.newArray(size);
        Object[] texts = TEXTS_TYPE.newArray(size);
        Object[] numbers = NUMBERS_TYPE.newArray(size);
        Object[] month = MONTH_TYPE.newArray(size);
        String[] name = new String[size];
        for (int i = 0; i < size; i++) {
            Named named = nameds.get(i);
            Binds.unset(named.id(), "Named.id");
            small[i] = Binds.encode(SMALL_TYPE, named.small(), "Named.small");
            text[i] = Binds.text(named.text(), "Named.text");
            xml[i] = Binds.encode(SqlType.XML, named.xml(), "Named.xml");
            words[i] = Binds.encode(SqlType.TSVECTOR, named.words(), "Named.words");
            mac[i] = Binds.encode(MAC_TYPE, named.mac(), "Named.mac");
            bits[i] = Binds.encode(SqlType.VARBIT, named.bits(), "Named.bits");
            time[i] = Binds.localDateTime(named.time(), "Named.time");
            price[i] = Binds.encode(PRICE_TYPE, named.price(), "Named.price");
            texts[i] = Binds.encode(TEXTS_TYPE, named.texts(), "Named.texts");
            numbers[i] = Binds.encode(NUMBERS_TYPE, named.numbers(), "Named.numbers");
            month[i] = Binds.encode(MONTH_TYPE, named.month(), "Named.month");
            name[i] = Binds.text(named.name(), "Named.name");
        }
        return Binds.ofArrays(small, text, xml, words, mac, bits, time, price, texts, numbers,
                month, name);
    }

    /**
     * The named with what an insert generated: id.
     */
    static Named inserted(Named named, Row row, int at) {
        return new Named(
                required(row.getLong(at), "Named.id"),
                named.small(),
                named.text(),
                named.xml(),
                named.words(),
                named.mac(),
                named.bits(),
                named.time(),
                named.price(),
                named.texts(),
                named.numbers(),
                named.month(),
                named.name());
    }

    static Tuple updateBinds(Named named) {
        return Binds.of(
                Binds.key(named.id(), "Named.id"),
                Binds.encode(SMALL_TYPE, named.small(), "Named.small"),
                Binds.text(named.text(), "Named.text"),
                Binds.encode(SqlType.XML, named.xml(), "Named.xml"),
                Binds.encode(SqlType.TSVECTOR, named.words(), "Named.words"),
                Binds.encode(MAC_TYPE, named.mac(), "Named.mac"),
                Binds.encode(SqlType.VARBIT, named.bits(), "Named.bits"),
                Binds.localDateTime(named.time(), "Named.time"),
                Binds.encode(PRICE_TYPE, named.price(), "Named.price"),
                Binds.encode(TEXTS_TYPE, named.texts(), "Named.texts"),
                Binds.encode(NUMBERS_TYPE, named.numbers(), "Named.numbers"),
                Binds.encode(MONTH_TYPE, named.month(), "Named.month"),
                Binds.text(named.name(), "Named.name"));
    }

    /**
     * The named as it is: an update generates nothing.
     */
    static Named updated(Named named, Row row, int at) {
        return named;
    }

    static Tuple deleteBinds(Named named) {
        return Binds.of(Binds.key(named.id(), "Named.id"));
    }
}
