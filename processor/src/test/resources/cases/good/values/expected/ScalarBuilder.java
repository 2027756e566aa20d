// Generated from Scalar by Vorm; change that record instead.
package values;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
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
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Scalar} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ScalarBuilder {
    private Long id;

    private char letter;

    private @Nullable String text;

    private BigDecimal sum;

    private BigDecimal price;

    private BigInteger count;

    private Instant instant;

    private OffsetDateTime offsetDateTime;

    private LocalDateTime localDateTime;

    private LocalDate localDate;

    private LocalTime localTime;

    private OffsetTime offsetTime;

    private Duration duration;

    private Period period;

    private Interval interval;

    private io.vertx.pgclient.data.Interval ofVertx;

    private byte[] bytes;

    private Buffer buffer;

    private BitString bits;

    private Inet inet;

    private InetAddress host;

    private Cidr network;

    private MacAddress mac;

    private Point point;

    private Circle circle;

    private Range<Integer> pages;

    private MultiRange<LocalDate> holidays;

    private JsonObject document;

    private JsonArray list;

    private Optional<Duration> maybe = Optional.empty();

    private @Nullable Inet none;

    /**
     * A builder without any component.
     */
    public ScalarBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static ScalarBuilder from(Scalar scalar) {
        return new ScalarBuilder()
                .id(scalar.id())
                .letter(scalar.letter())
                .text(scalar.text())
                .sum(scalar.sum())
                .price(scalar.price())
                .count(scalar.count())
                .instant(scalar.instant())
                .offsetDateTime(scalar.offsetDateTime())
                .localDateTime(scalar.localDateTime())
                .localDate(scalar.localDate())
                .localTime(scalar.localTime())
                .offsetTime(scalar.offsetTime())
                .duration(scalar.duration())
                .period(scalar.period())
                .interval(scalar.interval())
                .ofVertx(scalar.ofVertx())
                .bytes(scalar.bytes())
                .buffer(scalar.buffer())
                .bits(scalar.bits())
                .inet(scalar.inet())
                .host(scalar.host())
                .network(scalar.network())
                .mac(scalar.mac())
                .point(scalar.point())
                .circle(scalar.circle())
                .pages(scalar.pages())
                .holidays(scalar.holidays())
                .document(scalar.document())
                .list(scalar.list())
                .maybe(scalar.maybe())
                .none(scalar.none());
    }

    public ScalarBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public ScalarBuilder letter(char letter) {
        this.letter = letter;
        return this;
    }

    public ScalarBuilder text(@Nullable String text) {
        this.text = text;
        return this;
    }

    public ScalarBuilder sum(BigDecimal sum) {
        this.sum = sum;
        return this;
    }

    public ScalarBuilder price(BigDecimal price) {
        this.price = price;
        return this;
    }

    public ScalarBuilder count(BigInteger count) {
        this.count = count;
        return this;
    }

    public ScalarBuilder instant(Instant instant) {
        this.instant = instant;
        return this;
    }

    public ScalarBuilder offsetDateTime(OffsetDateTime offsetDateTime) {
        this.offsetDateTime = offsetDateTime;
        return this;
    }

    public ScalarBuilder localDateTime(LocalDateTime localDateTime) {
        this.localDateTime = localDateTime;
        return this;
    }

    public ScalarBuilder localDate(LocalDate localDate) {
        this.localDate = localDate;
        return this;
    }

    public ScalarBuilder localTime(LocalTime localTime) {
        this.localTime = localTime;
        return this;
    }

    public ScalarBuilder offsetTime(OffsetTime offsetTime) {
        this.offsetTime = offsetTime;
        return this;
    }

    public ScalarBuilder duration(Duration duration) {
        this.duration = duration;
        return this;
    }

    public ScalarBuilder period(Period period) {
        this.period = period;
        return this;
    }

    public ScalarBuilder interval(Interval interval) {
        this.interval = interval;
        return this;
    }

    public ScalarBuilder ofVertx(io.vertx.pgclient.data.Interval ofVertx) {
        this.ofVertx = ofVertx;
        return this;
    }

    public ScalarBuilder bytes(byte[] bytes) {
        this.bytes = bytes;
        return this;
    }

    public ScalarBuilder buffer(Buffer buffer) {
        this.buffer = buffer;
        return this;
    }

    public ScalarBuilder bits(BitString bits) {
        this.bits = bits;
        return this;
    }

    public ScalarBuilder inet(Inet inet) {
        this.inet = inet;
        return this;
    }

    public ScalarBuilder host(InetAddress host) {
        this.host = host;
        return this;
    }

    public ScalarBuilder network(Cidr network) {
        this.network = network;
        return this;
    }

    public ScalarBuilder mac(MacAddress mac) {
        this.mac = mac;
        return this;
    }

    public ScalarBuilder point(Point point) {
        this.point = point;
        return this;
    }

    public ScalarBuilder circle(Circle circle) {
        this.circle = circle;
        return this;
    }

    public ScalarBuilder pages(Range<Integer> pages) {
        this.pages = pages;
        return this;
    }

    public ScalarBuilder holidays(MultiRange<LocalDate> holidays) {
        this.holidays = holidays;
        return this;
    }

    public ScalarBuilder document(JsonObject document) {
        this.document = document;
        return this;
    }

    public ScalarBuilder list(JsonArray list) {
        this.list = list;
        return this;
    }

    public ScalarBuilder maybe(Optional<Duration> maybe) {
        this.maybe = maybe;
        return this;
    }

    public ScalarBuilder none(@Nullable Inet none) {
        this.none = none;
        return this;
    }

    /**
     * The record.
     */
    public Scalar build() {
        return new Scalar(id, letter, text, sum, price, count, instant, offsetDateTime,
                localDateTime, localDate, localTime, offsetTime, duration, period, interval,
                ofVertx, bytes, buffer, bits, inet, host, network, mac, point, circle, pages,
                holidays, document, list, maybe, none);
    }
}
