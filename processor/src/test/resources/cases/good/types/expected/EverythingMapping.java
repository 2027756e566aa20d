// Generated from Everything by Vorm; change that record instead.
package types;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Everything} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class EverythingMapping {
    static final SqlType<BigDecimal> MONEY_TYPE = SqlType.numeric(10, 2);

    private EverythingMapping() {
    }

    /**
     * Reads id, truth, boxed_truth, small, boxed_small, number, boxed_number, big, boxed_big, real, boxed_real, precise, boxed_precise, decimal, money, huge, limited, text, short_text, uuid, instant, offset_date_time, local_date_time, local_date, local_time, offset_time, bytes, color, primitive_default, color_default, instant_default, huge_default.
     */
    public static Everything read(Row row, int at) {
        return new Everything(
                required(row.getLong(at), "Everything.id"),
                required(row.getBoolean(at + 1), "Everything.truth"),
                required(row.getBoolean(at + 2), "Everything.boxedTruth"),
                required(row.getShort(at + 3), "Everything.small"),
                required(row.getShort(at + 4), "Everything.boxedSmall"),
                required(row.getInteger(at + 5), "Everything.number"),
                required(row.getInteger(at + 6), "Everything.boxedNumber"),
                required(row.getLong(at + 7), "Everything.big"),
                required(row.getLong(at + 8), "Everything.boxedBig"),
                required(row.getFloat(at + 9), "Everything.real"),
                required(row.getFloat(at + 10), "Everything.boxedReal"),
                required(row.getDouble(at + 11), "Everything.precise"),
                required(row.getDouble(at + 12), "Everything.boxedPrecise"),
                required(Values.decimal(row.getString(at + 13), "Everything.decimal"), "Everything.decimal"),
                required(Values.decode(MONEY_TYPE, row.getString(at + 14), "Everything.money"), "Everything.money"),
                required(Values.bigInteger(row.getString(at + 15), "Everything.huge"), "Everything.huge"),
                required(Values.bigInteger(row.getString(at + 16), "Everything.limited"), "Everything.limited"),
                required(row.getString(at + 17), "Everything.text"),
                required(row.getString(at + 18), "Everything.shortText"),
                required(row.getUUID(at + 19), "Everything.uuid"),
                required(Values.instant(row.getOffsetDateTime(at + 20)), "Everything.instant"),
                required(Values.offsetDateTime(row.getOffsetDateTime(at + 21)), "Everything.offsetDateTime"),
                required(Values.localDateTime(row.getLocalDateTime(at + 22)), "Everything.localDateTime"),
                required(row.getLocalDate(at + 23), "Everything.localDate"),
                required(Values.decode(SqlType.TIME, row.getString(at + 24), "Everything.localTime"), "Everything.localTime"),
                required(Values.decode(SqlType.TIMETZ, row.getString(at + 25), "Everything.offsetTime"), "Everything.offsetTime"),
                required(Values.bytes(row.getBuffer(at + 26)), "Everything.bytes"),
                required(Values.enumText(Everything.Color.class, row.getString(at + 27), "Everything.color"), "Everything.color"),
                required(row.getInteger(at + 28), "Everything.primitiveDefault"),
                required(Values.enumText(Everything.Color.class, row.getString(at + 29), "Everything.colorDefault"), "Everything.colorDefault"),
                required(Values.instant(row.getOffsetDateTime(at + 30)), "Everything.instantDefault"),
                required(Values.bigInteger(row.getString(at + 31), "Everything.hugeDefault"), "Everything.hugeDefault"));
    }

    static Long key(Everything everything) {
        return everything.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Everything.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Everything.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Everything everything) {
        Binds.unset(everything.id(), "Everything.id");
        return Binds.of(
                everything.truth(),
                everything.boxedTruth(),
                everything.small(),
                everything.boxedSmall(),
                everything.number(),
                everything.boxedNumber(),
                everything.big(),
                everything.boxedBig(),
                everything.real(),
                everything.boxedReal(),
                everything.precise(),
                everything.boxedPrecise(),
                Binds.decimal(everything.decimal(), "Everything.decimal"),
                Binds.encode(MONEY_TYPE, everything.money(), "Everything.money"),
                Binds.bigInteger(everything.huge(), "Everything.huge"),
                Binds.bigInteger(everything.limited(), "Everything.limited"),
                Binds.text(everything.text(), "Everything.text"),
                Binds.text(everything.shortText(), "Everything.shortText"),
                everything.uuid(),
                Binds.instant(everything.instant(), "Everything.instant"),
                Binds.offsetDateTime(everything.offsetDateTime(), "Everything.offsetDateTime"),
                Binds.localDateTime(everything.localDateTime(), "Everything.localDateTime"),
                Binds.localDate(everything.localDate(), "Everything.localDate"),
                Binds.encode(SqlType.TIME, everything.localTime(), "Everything.localTime"),
                Binds.encode(SqlType.TIMETZ, everything.offsetTime(), "Everything.offsetTime"),
                Binds.bytes(everything.bytes()),
                Binds.enumText(everything.color()),
                everything.primitiveDefault(),
                Binds.enumText(everything.colorDefault()),
                Binds.instant(everything.instantDefault(), "Everything.instantDefault"),
                Binds.bigInteger(everything.hugeDefault(), "Everything.hugeDefault"));
    }

    static Tuple insertAllBinds(List<? extends Everything> everythings) {
        int size = everythings.size();
        Boolean[] truth = new Boolean[size];
        Boolean[] boxedTruth = new Boolean[size];
        Short[] small = new Short[size];
        Short[] boxedSmall = new Short[size];
        Integer[] number = new Integer[size];
        Integer[] boxedNumber = new Integer[size];
        Long[] big = new Long[size];
        Long[] boxedBig = new Long[size];
        Float[] real = new Float[size];
        Float[] boxedReal = new Float[size];
        Double[] precise = new Double[size];
        Double[] boxedPrecise = new Double[size];
        String[] decimal = new String[size];
        Object[] money = MONEY_TYPE.newArray(size);
        String[] huge = new String[size];
        String[] limited = new String[size];
        String[] text = new String[size];
        String[] shortText = new String[size];
        UUID[] uuid = new UUID[size];
        OffsetDateTime[] instant = new OffsetDateTime[size];
        OffsetDateTime[] offsetDateTime = new OffsetDateTime[size];
        LocalDateTime[] localDateTime = new LocalDateTime[size];
        LocalDate[] localDate = new LocalDate[size];
        Object[] localTime = SqlType.TIME.newArray(size);
        Object[] offsetTime = SqlType.TIMETZ.newArray(size);
        Buffer[] bytes = new Buffer[size];
        String[] color = new String[size];
        Integer[] primitiveDefault = new Integer[size];
        String[] colorDefault = new String[size];
        OffsetDateTime[] instantDefault = new OffsetDateTime[size];
        String[] hugeDefault = new String[size];
        for (int i = 0; i < size; i++) {
            Everything everything = everythings.get(i);
            Binds.unset(everything.id(), "Everything.id");
            truth[i] = everything.truth();
            boxedTruth[i] = everything.boxedTruth();
            small[i] = everything.small();
            boxedSmall[i] = everything.boxedSmall();
            number[i] = everything.number();
            boxedNumber[i] = everything.boxedNumber();
            big[i] = everything.big();
            boxedBig[i] = everything.boxedBig();
            real[i] = everything.real();
            boxedReal[i] = everything.boxedReal();
            precise[i] = everything.precise();
            boxedPrecise[i] = everything.boxedPrecise();
            decimal[i] = Binds.decimal(everything.decimal(), "Everything.decimal");
            money[i] = Binds.encode(MONEY_TYPE, everything.money(), "Everything.money");
            huge[i] = Binds.bigInteger(everything.huge(), "Everything.huge");
            limited[i] = Binds.bigInteger(everything.limited(), "Everything.limited");
            text[i] = Binds.text(everything.text(), "Everything.text");
            shortText[i] = Binds.text(everything.shortText(), "Everything.shortText");
            uuid[i] = everything.uuid();
            instant[i] = Binds.instant(everything.instant(), "Everything.instant");
            offsetDateTime[i] = Binds.offsetDateTime(everything.offsetDateTime(), "Everything.offsetDateTime");
            localDateTime[i] = Binds.localDateTime(everything.localDateTime(), "Everything.localDateTime");
            localDate[i] = Binds.localDate(everything.localDate(), "Everything.localDate");
            localTime[i] = Binds.encode(SqlType.TIME, everything.localTime(), "Everything.localTime");
            offsetTime[i] = Binds.encode(SqlType.TIMETZ, everything.offsetTime(), "Everything.offsetTime");
            bytes[i] = Binds.bytes(everything.bytes());
            color[i] = Binds.enumText(everything.color());
            primitiveDefault[i] = everything.primitiveDefault();
            colorDefault[i] = Binds.enumText(everything.colorDefault());
            instantDefault[i] = Binds.instant(everything.instantDefault(), "Everything.instantDefault");
            hugeDefault[i] = Binds.bigInteger(everything.hugeDefault(), "Everything.hugeDefault");
        }
        return Binds.ofArrays(truth, boxedTruth, small, boxedSmall, number, boxedNumber, big,
                boxedBig, real, boxedReal, precise, boxedPrecise, decimal, money, huge, limited,
                text, shortText, uuid, instant, offsetDateTime, localDateTime, localDate, localTime,
                offsetTime, bytes, color, primitiveDefault, colorDefault, instantDefault,
                hugeDefault);
    }

    /**
     * The everything with what an insert generated: id, color_default, instant_default, huge_default.
     */
    static Everything inserted(Everything everything, Row row, int at) {
        return new Everything(
                required(row.getLong(at), "Everything.id"),
                everything.truth(),
                everything.boxedTruth(),
                everything.small(),
                everything.boxedSmall(),
                everything.number(),
                everything.boxedNumber(),
                everything.big(),
                everything.boxedBig(),
                everything.real(),
                everything.boxedReal(),
                everything.precise(),
                everything.boxedPrecise(),
                everything.decimal(),
                everything.money(),
                everything.huge(),
                everything.limited(),
                everything.text(),
                everything.shortText(),
                everything.uuid(),
                everything.instant(),
                everything.offsetDateTime(),
                everything.localDateTime(),
                everything.localDate(),
                everything.localTime(),
                everything.offsetTime(),
                everything.bytes(),
                everything.color(),
                everything.primitiveDefault(),
                required(Values.enumText(Everything.Color.class, row.getString(at + 1), "Everything.colorDefault"), "Everything.colorDefault"),
                required(Values.instant(row.getOffsetDateTime(at + 2)), "Everything.instantDefault"),
                required(Values.bigInteger(row.getString(at + 3), "Everything.hugeDefault"), "Everything.hugeDefault"));
    }

    static Tuple updateBinds(Everything everything) {
        return Binds.of(
                Binds.key(everything.id(), "Everything.id"),
                everything.truth(),
                everything.boxedTruth(),
                everything.small(),
                everything.boxedSmall(),
                everything.number(),
                everything.boxedNumber(),
                everything.big(),
                everything.boxedBig(),
                everything.real(),
                everything.boxedReal(),
                everything.precise(),
                everything.boxedPrecise(),
                Binds.decimal(everything.decimal(), "Everything.decimal"),
                Binds.encode(MONEY_TYPE, everything.money(), "Everything.money"),
                Binds.bigInteger(everything.huge(), "Everything.huge"),
                Binds.bigInteger(everything.limited(), "Everything.limited"),
                Binds.text(everything.text(), "Everything.text"),
                Binds.text(everything.shortText(), "Everything.shortText"),
                everything.uuid(),
                Binds.instant(everything.instant(), "Everything.instant"),
                Binds.offsetDateTime(everything.offsetDateTime(), "Everything.offsetDateTime"),
                Binds.localDateTime(everything.localDateTime(), "Everything.localDateTime"),
                Binds.localDate(everything.localDate(), "Everything.localDate"),
                Binds.encode(SqlType.TIME, everything.localTime(), "Everything.localTime"),
                Binds.encode(SqlType.TIMETZ, everything.offsetTime(), "Everything.offsetTime"),
                Binds.bytes(everything.bytes()),
                Binds.enumText(everything.color()),
                everything.primitiveDefault(),
                Binds.enumText(everything.colorDefault()),
                Binds.instant(everything.instantDefault(), "Everything.instantDefault"),
                Binds.bigInteger(everything.hugeDefault(), "Everything.hugeDefault"));
    }

    /**
     * The everything as it is: an update generates nothing.
     */
    static Everything updated(Everything everything, Row row, int at) {
        return everything;
    }

    static Tuple deleteBinds(Everything everything) {
        return Binds.of(Binds.key(everything.id(), "Everything.id"));
    }
}
