// Generated from Scalar by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.JsonType;
import dev.vorm.mapping.PgTypes;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.BitString;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.Interval;
import dev.vorm.type.MacAddress;
import dev.vorm.type.MultiRange;
import dev.vorm.type.Range;
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
import java.time.LocalTime;
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

    public final ComparableColumn<Scalar, Character> letter = new ComparableColumn<>(this, "letter", SqlType.CHAR);

    public final TextColumn<Scalar> text = new TextColumn<>(this, "text", SqlType.TEXT);

    public final NumberColumn<Scalar, BigDecimal> sum = new NumberColumn<>(this, "sum", SqlType.NUMERIC);

    public final NumberColumn<Scalar, BigDecimal> price = new NumberColumn<>(this, "price", ScalarMapping.PRICE_TYPE);

    public final NumberColumn<Scalar, BigInteger> count = new NumberColumn<>(this, "count", SqlType.NUMERIC_INTEGER);

    public final ComparableColumn<Scalar, Instant> instant = new ComparableColumn<>(this, "instant", SqlType.INSTANT);

    public final ComparableColumn<Scalar, OffsetDateTime> offsetDateTime = new ComparableColumn<>(this, "offset_date_time", SqlType.TIMESTAMPTZ);

    public final ComparableColumn<Scalar, LocalDateTime> localDateTime = new ComparableColumn<>(this, "local_date_time", SqlType.TIMESTAMP);

    public final ComparableColumn<Scalar, LocalDate> localDate = new ComparableColumn<>(this, "local_date", SqlType.DATE);

    public final ComparableColumn<Scalar, LocalTime> localTime = new ComparableColumn<>(this, "local_time", SqlType.TIME);

    public final ComparableColumn<Scalar, OffsetTime> offsetTime = new ComparableColumn<>(this, "offset_time", SqlType.TIMETZ);

    public final ComparableColumn<Scalar, Duration> duration = new ComparableColumn<>(this, "duration", SqlType.DURATION);

    public final ComparableColumn<Scalar, Period> period = new ComparableColumn<>(this, "period", SqlType.PERIOD);

    public final ComparableColumn<Scalar, Interval> interval = new ComparableColumn<>(this, "interval", SqlType.INTERVAL);

    public final ComparableColumn<Scalar, io.vertx.pgclient.data.Interval> ofVertx = new ComparableColumn<>(this, "of_vertx", PgTypes.INTERVAL);

    public final Column<Scalar, byte[]> bytes = new Column<>(this, "bytes", PgTypes.BYTEA);

    public final Column<Scalar, Buffer> buffer = new Column<>(this, "buffer", PgTypes.BUFFER);

    public final ComparableColumn<Scalar, BitString> bits = new ComparableColumn<>(this, "bits", SqlType.VARBIT);

    public final ComparableColumn<Scalar, Inet> inet = new ComparableColumn<>(this, "inet", SqlType.INET);

    public final ComparableColumn<Scalar, InetAddress> host = new ComparableColumn<>(this, "host", SqlType.INET_ADDRESS);

    public final ComparableColumn<Scalar, Cidr> network = new ComparableColumn<>(this, "network", SqlType.CIDR);

    public final ComparableColumn<Scalar, MacAddress> mac = new ComparableColumn<>(this, "mac", SqlType.MACADDR);

    public final Column<Scalar, Point> point = new Column<>(this, "point", PgTypes.POINT);

    public final Column<Scalar, Circle> circle = new Column<>(this, "circle", PgTypes.CIRCLE);

    public final ComparableColumn<Scalar, Range<Integer>> pages = new ComparableColumn<>(this, "pages", SqlType.INT4RANGE);

    public final ComparableColumn<Scalar, MultiRange<LocalDate>> holidays = new ComparableColumn<>(this, "holidays", SqlType.DATEMULTIRANGE);

    public final Column<Scalar, JsonObject> document = new Column<>(this, "document", JsonType.OBJECT);

    public final Column<Scalar, JsonArray> list = new Column<>(this, "list", JsonType.ARRAY);

    public final ComparableColumn<Scalar, Duration> maybe = new ComparableColumn<>(this, "maybe", SqlType.DURATION);

    public final ComparableColumn<Scalar, Inet> none = new ComparableColumn<>(this, "none", SqlType.INET);

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
    public List<Column<Scalar, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Scalar> reader() {
        return ScalarMapping::read;
    }
}
