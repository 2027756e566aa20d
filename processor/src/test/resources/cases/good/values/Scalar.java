package values;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.type.BitString;
import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.Interval;
import dev.vorm.type.MacAddress;
import dev.vorm.type.MultiRange;
import dev.vorm.type.Range;
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
import java.util.Optional;

/** One column of each type that is one value. */
@Table("value_scalars")
record Scalar(
        @Id @Generated Long id,
        char letter,
        @Nullable String text,
        BigDecimal sum,
        @Column(precision = 8, scale = 2) BigDecimal price,
        BigInteger count,
        Instant instant,
        OffsetDateTime offsetDateTime,
        LocalDateTime localDateTime,
        LocalDate localDate,
        LocalTime localTime,
        OffsetTime offsetTime,
        Duration duration,
        Period period,
        Interval interval,
        io.vertx.pgclient.data.Interval ofVertx,
        byte[] bytes,
        Buffer buffer,
        BitString bits,
        Inet inet,
        InetAddress host,
        Cidr network,
        MacAddress mac,
        Point point,
        Circle circle,
        Range<Integer> pages,
        MultiRange<LocalDate> holidays,
        JsonObject document,
        JsonArray list,
        Optional<Duration> maybe,
        @Nullable Inet none) {}
