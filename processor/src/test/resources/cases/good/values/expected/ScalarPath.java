// Generated from Scalar by Vorm; change that record instead.
package values;

import dev.vorm.mapping.JsonType;
import dev.vorm.mapping.PgTypes;
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
import dev.vorm.query.ToOne;
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
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Scalar} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ScalarPath<E> extends ToOne<E, Scalar, Long> {
    public final NumberColumn<E, Long> id;

    public final OrderedColumn<Scalar, Character> letter = new OrderedColumn<>(ScalarPath.this.path(), "letter", SqlType.CHAR);

    public final TextColumn<Scalar> text = new TextColumn<>(ScalarPath.this.path(), "text", SqlType.TEXT);

    public final NumberColumn<Scalar, BigDecimal> sum = new NumberColumn<>(ScalarPath.this.path(), "sum", SqlType.NUMERIC);

    public final NumberColumn<Scalar, BigDecimal> price = new NumberColumn<>(ScalarPath.this.path(), "price", ScalarMapping.PRICE_TYPE);

    public final NumberColumn<Scalar, BigInteger> count = new NumberColumn<>(ScalarPath.this.path(), "count", SqlType.NUMERIC_INTEGER);

    public final TimestampColumn<Scalar, Instant> instant = new TimestampColumn<>(ScalarPath.this.path(), "instant", SqlType.INSTANT);

    public final TimestampColumn<Scalar, OffsetDateTime> offsetDateTime = new TimestampColumn<>(ScalarPath.this.path(), "offset_date_time", SqlType.TIMESTAMPTZ);

    public final TimestampColumn<Scalar, LocalDateTime> localDateTime = new TimestampColumn<>(ScalarPath.this.path(), "local_date_time", SqlType.TIMESTAMP);

    public final DateColumn<Scalar> localDate = new DateColumn<>(ScalarPath.this.path(), "local_date", SqlType.DATE);

    public final TimeColumn<Scalar> localTime = new TimeColumn<>(ScalarPath.this.path(), "local_time", SqlType.TIME);

    public final OrderedColumn<Scalar, OffsetTime> offsetTime = new OrderedColumn<>(ScalarPath.this.path(), "offset_time", SqlType.TIMETZ);

    public final IntervalColumn<Scalar, Duration> duration = new IntervalColumn<>(ScalarPath.this.path(), "duration", SqlType.DURATION);

    public final IntervalColumn<Scalar, Period> period = new IntervalColumn<>(ScalarPath.this.path(), "period", SqlType.PERIOD);

    public final IntervalColumn<Scalar, Interval> interval = new IntervalColumn<>(ScalarPath.this.path(), "interval", SqlType.INTERVAL);

    public final IntervalColumn<Scalar, io.vertx.pgclient.data.Interval> ofVertx = new IntervalColumn<>(ScalarPath.this.path(), "of_vertx", PgTypes.INTERVAL);

    public final Column<Scalar, byte[]> bytes = new Column<>(ScalarPath.this.path(), "bytes", PgTypes.BYTEA);

    public final Column<Scalar, Buffer> buffer = new Column<>(ScalarPath.this.path(), "buffer", PgTypes.BUFFER);

    public final ComparableColumn<Scalar, BitString> bits = new ComparableColumn<>(ScalarPath.this.path(), "bits", SqlType.VARBIT);

    public final InetColumn<Scalar, Inet> inet = new InetColumn<>(ScalarPath.this.path(), "inet", SqlType.INET);

    public final InetColumn<Scalar, InetAddress> host = new InetColumn<>(ScalarPath.this.path(), "host", SqlType.INET_ADDRESS);

    public final InetColumn<Scalar, Cidr> network = new InetColumn<>(ScalarPath.this.path(), "network", SqlType.CIDR);

    public final ComparableColumn<Scalar, MacAddress> mac = new ComparableColumn<>(ScalarPath.this.path(), "mac", SqlType.MACADDR);

    public final Column<Scalar, Point> point = new Column<>(ScalarPath.this.path(), "point", PgTypes.POINT);

    public final Column<Scalar, Circle> circle = new Column<>(ScalarPath.this.path(), "circle", PgTypes.CIRCLE);

    public final RangeColumn<Scalar, Integer> pages = new RangeColumn<>(ScalarPath.this.path(), "pages", SqlType.INT4RANGE);

    public final MultiRangeColumn<Scalar, LocalDate> holidays = new MultiRangeColumn<>(ScalarPath.this.path(), "holidays", SqlType.DATEMULTIRANGE);

    public final JsonColumn<Scalar, JsonObject> document = new JsonColumn<>(ScalarPath.this.path(), "document", JsonType.OBJECT);

    public final JsonColumn<Scalar, JsonArray> list = new JsonColumn<>(ScalarPath.this.path(), "list", JsonType.ARRAY);

    public final IntervalColumn<Scalar, Duration> maybe = new IntervalColumn<>(ScalarPath.this.path(), "maybe", SqlType.DURATION);

    public final InetColumn<Scalar, Inet> none = new InetColumn<>(ScalarPath.this.path(), "none", SqlType.INET);

    public ScalarPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> ScalarTable.SCALAR, step, nullable, alias -> ScalarTable.SCALAR.as(alias));
        this.id = column;
    }
}
