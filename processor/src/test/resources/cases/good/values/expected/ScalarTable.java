// Generated from Scalar by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.JsonType;
import dev.vorm.mapping.PgTypes;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.DateColumn;
import dev.vorm.query.InetColumn;
import dev.vorm.query.IntervalColumn;
import dev.vorm.query.JsonColumn;
import dev.vorm.query.MultiRangeColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.RangeColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimeColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.BitString;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.Interval;
import dev.vorm.type.MacAddress;
import dev.vorm.type.SqlType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.data.Circle;
import io.vertx.pgclient.data.Point;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code value_scalars} of {@link Scalar} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ScalarTable extends EntityTable<Scalar> {
    public static final ScalarTable SCALAR = new ScalarTable("value_scalars");

    public final NumberColumn<Scalar, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final OrderedColumn<Scalar, Character> letter = new OrderedColumn<>(this, "letter", SqlType.CHAR);

    public final TextColumn<Scalar> text = new TextColumn<>(this, "text", SqlType.TEXT);

    public final NumberColumn<Scalar, BigDecimal> sum = new NumberColumn<>(this, "sum", SqlType.NUMERIC);

    public final NumberColumn<Scalar, BigDecimal> price = new NumberColumn<>(this, "price", ScalarMapping.PRICE_TYPE);

    public final NumberColumn<Scalar, BigInteger> count = new NumberColumn<>(this, "count", SqlType.NUMERIC_INTEGER);

    public final TimestampColumn<Scalar, Instant> instant = new TimestampColumn<>(this, "instant", SqlType.INSTANT);

    public final TimestampColumn<Scalar, OffsetDateTime> offsetDateTime = new TimestampColumn<>(this, "offset_date_time", SqlType.TIMESTAMPTZ);

    public final TimestampColumn<Scalar, LocalDateTime> localDateTime = new TimestampColumn<>(this, "local_date_time", SqlType.TIMESTAMP);

    public final DateColumn<Scalar> localDate = new DateColumn<>(this, "local_date", SqlType.DATE);

    public final TimeColumn<Scalar> localTime = new TimeColumn<>(this, "local_time", SqlType.TIME);

    public final OrderedColumn<Scalar, OffsetTime> offsetTime = new OrderedColumn<>(this, "offset_time", SqlType.TIMETZ);

    public final IntervalColumn<Scalar, Duration> duration = new IntervalColumn<>(this, "duration", SqlType.DURATION);

    public final IntervalColumn<Scalar, Period> period = new IntervalColumn<>(this, "period", SqlType.PERIOD);

    public final IntervalColumn<Scalar, Interval> interval = new IntervalColumn<>(this, "interval", SqlType.INTERVAL);

    public final IntervalColumn<Scalar, io.vertx.pgclient.data.Interval> ofVertx = new IntervalColumn<>(this, "of_vertx", PgTypes.INTERVAL);

    public final Column<Scalar, byte[]> bytes = new Column<>(this, "bytes", PgTypes.BYTEA);

    public final Column<Scalar, Buffer> buffer = new Column<>(this, "buffer", PgTypes.BUFFER);

    public final ComparableColumn<Scalar, BitString> bits = new ComparableColumn<>(this, "bits", SqlType.VARBIT);

    public final InetColumn<Scalar, Inet> inet = new InetColumn<>(this, "inet", SqlType.INET);

    public final InetColumn<Scalar, InetAddress> host = new InetColumn<>(this, "host", SqlType.INET_ADDRESS);

    public final InetColumn<Scalar, Cidr> network = new InetColumn<>(this, "network", SqlType.CIDR);

    public final ComparableColumn<Scalar, MacAddress> mac = new ComparableColumn<>(this, "mac", SqlType.MACADDR);

    public final Column<Scalar, Point> point = new Column<>(this, "point", PgTypes.POINT);

    public final Column<Scalar, Circle> circle = new Column<>(this, "circle", PgTypes.CIRCLE);

    public final RangeColumn<Scalar, Integer> pages = new RangeColumn<>(this, "pages", SqlType.INT4RANGE);

    public final MultiRangeColumn<Scalar, LocalDate> holidays = new MultiRangeColumn<>(this, "holidays", SqlType.DATEMULTIRANGE);

    public final JsonColumn<Scalar, JsonObject> document = new JsonColumn<>(this, "document", JsonType.OBJECT);

    public final JsonColumn<Scalar, JsonArray> list = new JsonColumn<>(this, "list", JsonType.ARRAY);

    public final IntervalColumn<Scalar, Duration> maybe = new IntervalColumn<>(this, "maybe", SqlType.DURATION);

    public final InetColumn<Scalar, Inet> none = new InetColumn<>(this, "none", SqlType.INET);

    private final List<Column<Scalar, ?>> columns = List.of(id, letter, text, sum, price, count,
            instant, offsetDateTime, localDateTime, localDate, localTime, offsetTime, duration,
            period, interval, ofVertx, bytes, buffer, bits, inet, host, network, mac, point, circle,
            pages, holidays, document, list, maybe, none);

    private ScalarTable(String alias) {
        super("", "value_scalars", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public ScalarTable as(String alias) {
        return new ScalarTable(alias);
    }

    @Override
    public List<Column<Scalar, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "letter", "text", "sum", "price", "count", "instant", "offsetDateTime",
                "localDateTime", "localDate", "localTime", "offsetTime", "duration", "period",
                "interval", "ofVertx", "bytes", "buffer", "bits", "inet", "host", "network", "mac",
                "point", "circle", "pages", "holidays", "document", "list", "maybe", "none");
    }

    @Override
    public List<Column<Scalar, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Scalar> reader() {
        return ScalarMapping::read;
    }

    @Override
    public EntityKeys<Scalar, Long> keys() {
        return new EntityKeys<>(ScalarMapping::key, ScalarMapping::keysBinds);
    }
}
