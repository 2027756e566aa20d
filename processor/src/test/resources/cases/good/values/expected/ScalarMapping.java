// Generated from Scalar by Vorm; change that record instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.JsonType;
import dev.vorm.mapping.PgTypes;
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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Scalar} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ScalarMapping {
    static final SqlType<BigDecimal> PRICE_TYPE = SqlType.numeric(8, 2);

    private ScalarMapping() {
    }

    /**
     * Reads id, letter, text, sum, price, count, instant, offset_date_time, local_date_time, local_date, local_time, offset_time, duration, period, interval, of_vertx, bytes, buffer, bits, inet, host, network, mac, point, circle, pages, holidays, document, list, maybe, none.
     */
    public static Scalar read(Row row, int at) {
        return new Scalar(
                required(row.getLong(at), "Scalar.id"),
                required(Values.decode(SqlType.CHAR, row.getString(at + 1), "Scalar.letter"), "Scalar.letter"),
                row.getString(at + 2),
                required(Values.decimal(row.getString(at + 3), "Scalar.sum"), "Scalar.sum"),
                required(Values.decode(PRICE_TYPE, row.getString(at + 4), "Scalar.price"), "Scalar.price"),
                required(Values.bigInteger(row.getString(at + 5), "Scalar.count"), "Scalar.count"),
                required(Values.instant(row.getOffsetDateTime(at + 6)), "Scalar.instant"),
                required(Values.offsetDateTime(row.getOffsetDateTime(at + 7)), "Scalar.offsetDateTime"),
                required(Values.localDateTime(row.getLocalDateTime(at + 8)), "Scalar.localDateTime"),
                required(row.getLocalDate(at + 9), "Scalar.localDate"),
                required(Values.decode(SqlType.TIME, row.getString(at + 10), "Scalar.localTime"), "Scalar.localTime"),
                required(Values.decode(SqlType.TIMETZ, row.getString(at + 11), "Scalar.offsetTime"), "Scalar.offsetTime"),
                required(Values.decode(SqlType.DURATION, row.getString(at + 12), "Scalar.duration"), "Scalar.duration"),
                required(Values.decode(SqlType.PERIOD, row.getString(at + 13), "Scalar.period"), "Scalar.period"),
                required(Values.decode(SqlType.INTERVAL, row.getString(at + 14), "Scalar.interval"), "Scalar.interval"),
                required(Values.decode(PgTypes.INTERVAL, row.getString(at + 15), "Scalar.ofVertx"), "Scalar.ofVertx"),
                required(Values.bytes(row.getBuffer(at + 16)), "Scalar.bytes"),
                required(Values.decode(PgTypes.BUFFER, row.getBuffer(at + 17), "Scalar.buffer"), "Scalar.buffer"),
                required(Values.decode(SqlType.VARBIT, row.getString(at + 18), "Scalar.bits"), "Scalar.bits"),
                required(Values.decode(SqlType.INET, row.getString(at + 19), "Scalar.inet"), "Scalar.inet"),
                required(Values.decode(SqlType.INET_ADDRESS, row.getString(at + 20), "Scalar.host"), "Scalar.host"),
                required(Values.decode(SqlType.CIDR, row.getString(at + 21), "Scalar.network"), "Scalar.network"),
                required(Values.decode(SqlType.MACADDR, row.getString(at + 22), "Scalar.mac"), "Scalar.mac"),
                required(Values.decode(PgTypes.POINT, row.getString(at + 23), "Scalar.point"), "Scalar.point"),
                required(Values.decode(PgTypes.CIRCLE, row.getString(at + 24), "Scalar.circle"), "Scalar.circle"),
                required(Values.decode(SqlType.INT4RANGE, row.getString(at + 25), "Scalar.pages"), "Scalar.pages"),
                required(Values.decode(SqlType.DATEMULTIRANGE, row.getString(at + 26), "Scalar.holidays"), "Scalar.holidays"),
                required(Values.decode(JsonType.OBJECT, row.getString(at + 27), "Scalar.document"), "Scalar.document"),
                required(Values.decode(JsonType.ARRAY, row.getString(at + 28), "Scalar.list"), "Scalar.list"),
                Optional.ofNullable(Values.decode(SqlType.DURATION, row.getString(at + 29), "Scalar.maybe")),
                Values.decode(SqlType.INET, row.getString(at + 30), "Scalar.none"));
    }

    static Long key(Scalar scalar) {
        return scalar.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Scalar.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Scalar.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Scalar scalar) {
        Binds.unset(scalar.id(), "Scalar.id");
        return Binds.of(
                Binds.encode(SqlType.CHAR, scalar.letter(), "Scalar.letter"),
                Binds.text(scalar.text(), "Scalar.text"),
                Binds.decimal(scalar.sum(), "Scalar.sum"),
                Binds.encode(PRICE_TYPE, scalar.price(), "Scalar.price"),
                Binds.bigInteger(scalar.count(), "Scalar.count"),
                Binds.instant(scalar.instant(), "Scalar.instant"),
                Binds.offsetDateTime(scalar.offsetDateTime(), "Scalar.offsetDateTime"),
                Binds.localDateTime(scalar.localDateTime(), "Scalar.localDateTime"),
                Binds.localDate(scalar.localDate(), "Scalar.localDate"),
                Binds.encode(SqlType.TIME, scalar.localTime(), "Scalar.localTime"),
                Binds.encode(SqlType.TIMETZ, scalar.offsetTime(), "Scalar.offsetTime"),
                Binds.encode(SqlType.DURATION, scalar.duration(), "Scalar.duration"),
                Binds.encode(SqlType.PERIOD, scalar.period(), "Scalar.period"),
                Binds.encode(SqlType.INTERVAL, scalar.interval(), "Scalar.interval"),
                Binds.encode(PgTypes.INTERVAL, scalar.ofVertx(), "Scalar.ofVertx"),
                Binds.bytes(scalar.bytes()),
                Binds.encode(PgTypes.BUFFER, scalar.buffer(), "Scalar.buffer"),
                Binds.encode(SqlType.VARBIT, scalar.bits(), "Scalar.bits"),
                Binds.encode(SqlType.INET, scalar.inet(), "Scalar.inet"),
                Binds.encode(SqlType.INET_ADDRESS, scalar.host(), "Scalar.host"),
                Binds.encode(SqlType.CIDR, scalar.network(), "Scalar.network"),
                Binds.encode(SqlType.MACADDR, scalar.mac(), "Scalar.mac"),
                Binds.encode(PgTypes.POINT, scalar.point(), "Scalar.point"),
                Binds.encode(PgTypes.CIRCLE, scalar.circle(), "Scalar.circle"),
                Binds.encode(SqlType.INT4RANGE, scalar.pages(), "Scalar.pages"),
                Binds.encode(SqlType.DATEMULTIRANGE, scalar.holidays(), "Scalar.holidays"),
                Binds.encode(JsonType.OBJECT, scalar.document(), "Scalar.document"),
                Binds.encode(JsonType.ARRAY, scalar.list(), "Scalar.list"),
                Binds.encode(SqlType.DURATION, Binds.optional(scalar.maybe()), "Scalar.maybe"),
                Binds.encode(SqlType.INET, scalar.none(), "Scalar.none"));
    }

    static Tuple insertAllBinds(List<? extends Scalar> scalars) {
        int size = scalars.size();
        Object[] letter = SqlType.CHAR.newArray(size);
        String[] text = new String[size];
        String[] sum = new String[size];
        Object[] price = PRICE_TYPE.newArray(size);
        String[] count = new String[size];
        OffsetDateTime[] instant = new OffsetDateTime[size];
        OffsetDateTime[] offsetDateTime = new OffsetDateTime[size];
        LocalDateTime[] localDateTime = new LocalDateTime[size];
        LocalDate[] localDate = new LocalDate[size];
        Object[] localTime = SqlType.TIME.newArray(size);
        Object[] offsetTime = SqlType.TIMETZ.newArray(size);
        Object[] duration = SqlType.DURATION.newArray(size);
        Object[] period = SqlType.PERIOD.newArray(size);
        Object[] interval = SqlType.INTERVAL.newArray(size);
        Object[] ofVertx = PgTypes.INTERVAL.newArray(size);
        Buffer[] bytes = new Buffer[size];
        Object[] buffer = PgTypes.BUFFER.newArray(size);
        Object[] bits = SqlType.VARBIT.newArray(size);
        Object[] inet = SqlType.INET.newArray(size);
        Object[] host = SqlType.INET_ADDRESS.newArray(size);
        Object[] network = SqlType.CIDR.newArray(size);
        Object[] mac = SqlType.MACADDR.newArray(size);
        Object[] point = PgTypes.POINT.newArray(size);
        Object[] circle = PgTypes.CIRCLE.newArray(size);
        Object[] pages = SqlType.INT4RANGE.newArray(size);
        Object[] holidays = SqlType.DATEMULTIRANGE.newArray(size);
        Object[] document = JsonType.OBJECT.newArray(size);
        Object[] list = JsonType.ARRAY.newArray(size);
        Object[] maybe = SqlType.DURATION.newArray(size);
        Object[] none = SqlType.INET.newArray(size);
        for (int i = 0; i < size; i++) {
            Scalar scalar = scalars.get(i);
            Binds.unset(scalar.id(), "Scalar.id");
            letter[i] = Binds.encode(SqlType.CHAR, scalar.letter(), "Scalar.letter");
            text[i] = Binds.text(scalar.text(), "Scalar.text");
            sum[i] = Binds.decimal(scalar.sum(), "Scalar.sum");
            price[i] = Binds.encode(PRICE_TYPE, scalar.price(), "Scalar.price");
            count[i] = Binds.bigInteger(scalar.count(), "Scalar.count");
            instant[i] = Binds.instant(scalar.instant(), "Scalar.instant");
            offsetDateTime[i] = Binds.offsetDateTime(scalar.offsetDateTime(), "Scalar.offsetDateTime");
            localDateTime[i] = Binds.localDateTime(scalar.localDateTime(), "Scalar.localDateTime");
            localDate[i] = Binds.localDate(scalar.localDate(), "Scalar.localDate");
            localTime[i] = Binds.encode(SqlType.TIME, scalar.localTime(), "Scalar.localTime");
            offsetTime[i] = Binds.encode(SqlType.TIMETZ, scalar.offsetTime(), "Scalar.offsetTime");
            duration[i] = Binds.encode(SqlType.DURATION, scalar.duration(), "Scalar.duration");
            period[i] = Binds.encode(SqlType.PERIOD, scalar.period(), "Scalar.period");
            interval[i] = Binds.encode(SqlType.INTERVAL, scalar.interval(), "Scalar.interval");
            ofVertx[i] = Binds.encode(PgTypes.INTERVAL, scalar.ofVertx(), "Scalar.ofVertx");
            bytes[i] = Binds.bytes(scalar.bytes());
            buffer[i] = Binds.encode(PgTypes.BUFFER, scalar.buffer(), "Scalar.buffer");
            bits[i] = Binds.encode(SqlType.VARBIT, scalar.bits(), "Scalar.bits");
            inet[i] = Binds.encode(SqlType.INET, scalar.inet(), "Scalar.inet");
            host[i] = Binds.encode(SqlType.INET_ADDRESS, scalar.host(), "Scalar.host");
            network[i] = Binds.encode(SqlType.CIDR, scalar.network(), "Scalar.network");
            mac[i] = Binds.encode(SqlType.MACADDR, scalar.mac(), "Scalar.mac");
            point[i] = Binds.encode(PgTypes.POINT, scalar.point(), "Scalar.point");
            circle[i] = Binds.encode(PgTypes.CIRCLE, scalar.circle(), "Scalar.circle");
            pages[i] = Binds.encode(SqlType.INT4RANGE, scalar.pages(), "Scalar.pages");
            holidays[i] = Binds.encode(SqlType.DATEMULTIRANGE, scalar.holidays(), "Scalar.holidays");
            document[i] = Binds.encode(JsonType.OBJECT, scalar.document(), "Scalar.document");
            list[i] = Binds.encode(JsonType.ARRAY, scalar.list(), "Scalar.list");
            maybe[i] = Binds.encode(SqlType.DURATION, Binds.optional(scalar.maybe()), "Scalar.maybe");
            none[i] = Binds.encode(SqlType.INET, scalar.none(), "Scalar.none");
        }
        return Binds.ofArrays(letter, text, sum, price, count, instant, offsetDateTime,
                localDateTime, localDate, localTime, offsetTime, duration, period, interval,
                ofVertx, bytes, buffer, bits, inet, host, network, mac, point, circle, pages,
                holidays, document, list, maybe, none);
    }

    /**
     * The scalar with what an insert generated: id.
     */
    static Scalar inserted(Scalar scalar, Row row, int at) {
        return new Scalar(
                required(row.getLong(at), "Scalar.id"),
                scalar.letter(),
                scalar.text(),
                scalar.sum(),
                scalar.price(),
                scalar.count(),
                scalar.instant(),
                scalar.offsetDateTime(),
                scalar.localDateTime(),
                scalar.localDate(),
                scalar.localTime(),
                scalar.offsetTime(),
                scalar.duration(),
                scalar.period(),
                scalar.interval(),
                scalar.ofVertx(),
                scalar.bytes(),
                scalar.buffer(),
                scalar.bits(),
                scalar.inet(),
                scalar.host(),
                scalar.network(),
                scalar.mac(),
                scalar.point(),
                scalar.circle(),
                scalar.pages(),
                scalar.holidays(),
                scalar.document(),
                scalar.list(),
                scalar.maybe(),
                scalar.none());
    }

    static Tuple updateBinds(Scalar scalar) {
        return Binds.of(
                Binds.key(scalar.id(), "Scalar.id"),
                Binds.encode(SqlType.CHAR, scalar.letter(), "Scalar.letter"),
                Binds.text(scalar.text(), "Scalar.text"),
                Binds.decimal(scalar.sum(), "Scalar.sum"),
                Binds.encode(PRICE_TYPE, scalar.price(), "Scalar.price"),
                Binds.bigInteger(scalar.count(), "Scalar.count"),
                Binds.instant(scalar.instant(), "Scalar.instant"),
                Binds.offsetDateTime(scalar.offsetDateTime(), "Scalar.offsetDateTime"),
                Binds.localDateTime(scalar.localDateTime(), "Scalar.localDateTime"),
                Binds.localDate(scalar.localDate(), "Scalar.localDate"),
                Binds.encode(SqlType.TIME, scalar.localTime(), "Scalar.localTime"),
                Binds.encode(SqlType.TIMETZ, scalar.offsetTime(), "Scalar.offsetTime"),
                Binds.encode(SqlType.DURATION, scalar.duration(), "Scalar.duration"),
                Binds.encode(SqlType.PERIOD, scalar.period(), "Scalar.period"),
                Binds.encode(SqlType.INTERVAL, scalar.interval(), "Scalar.interval"),
                Binds.encode(PgTypes.INTERVAL, scalar.ofVertx(), "Scalar.ofVertx"),
                Binds.bytes(scalar.bytes()),
                Binds.encode(PgTypes.BUFFER, scalar.buffer(), "Scalar.buffer"),
                Binds.encode(SqlType.VARBIT, scalar.bits(), "Scalar.bits"),
                Binds.encode(SqlType.INET, scalar.inet(), "Scalar.inet"),
                Binds.encode(SqlType.INET_ADDRESS, scalar.host(), "Scalar.host"),
                Binds.encode(SqlType.CIDR, scalar.network(), "Scalar.network"),
                Binds.encode(SqlType.MACADDR, scalar.mac(), "Scalar.mac"),
                Binds.encode(PgTypes.POINT, scalar.point(), "Scalar.point"),
                Binds.encode(PgTypes.CIRCLE, scalar.circle(), "Scalar.circle"),
                Binds.encode(SqlType.INT4RANGE, scalar.pages(), "Scalar.pages"),
                Binds.encode(SqlType.DATEMULTIRANGE, scalar.holidays(), "Scalar.holidays"),
                Binds.encode(JsonType.OBJECT, scalar.document(), "Scalar.document"),
                Binds.encode(JsonType.ARRAY, scalar.list(), "Scalar.list"),
                Binds.encode(SqlType.DURATION, Binds.optional(scalar.maybe()), "Scalar.maybe"),
                Binds.encode(SqlType.INET, scalar.none(), "Scalar.none"));
    }

    /**
     * The scalar as it is: an update generates nothing.
     */
    static Scalar updated(Scalar scalar, Row row, int at) {
        return scalar;
    }

    static Tuple deleteBinds(Scalar scalar) {
        return Binds.of(Binds.key(scalar.id(), "Scalar.id"));
    }
}
