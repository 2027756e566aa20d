// Generated from Everything by Vorm; change that record instead.
package types;

import dev.vorm.support.Fingerprint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Everything} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class EverythingBuilder {
    private long id;

    private boolean truth;

    private Boolean boxedTruth;

    private short small;

    private Short boxedSmall;

    private int number;

    private Integer boxedNumber;

    private long big;

    private Long boxedBig;

    private float real;

    private Float boxedReal;

    private double precise;

    private Double boxedPrecise;

    private BigDecimal decimal;

    private BigDecimal money;

    private BigInteger huge;

    private BigInteger limited;

    private String text;

    private String shortText;

    private UUID uuid;

    private Instant instant;

    private OffsetDateTime offsetDateTime;

    private LocalDateTime localDateTime;

    private LocalDate localDate;

    private LocalTime localTime;

    private OffsetTime offsetTime;

    private byte[] bytes;

    private Everything.Color color;

    private int primitiveDefault;

    private Everything.Color colorDefault;

    private Instant instantDefault;

    private BigInteger hugeDefault;

    /**
     * A builder without any component.
     */
    public EverythingBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static EverythingBuilder from(Everything everything) {
        return new EverythingBuilder()
                .id(everything.id())
                .truth(everything.truth())
                .boxedTruth(everything.boxedTruth())
                .small(everything.small())
                .boxedSmall(everything.boxedSmall())
                .number(everything.number())
                .boxedNumber(everything.boxedNumber())
                .big(everything.big())
                .boxedBig(everything.boxedBig())
                .real(everything.real())
                .boxedReal(everything.boxedReal())
                .precise(everything.precise())
                .boxedPrecise(everything.boxedPrecise())
                .decimal(everything.decimal())
                .money(everything.money())
                .huge(everything.huge())
                .limited(everything.limited())
                .text(everything.text())
                .shortText(everything.shortText())
                .uuid(everything.uuid())
                .instant(everything.instant())
                .offsetDateTime(everything.offsetDateTime())
                .localDateTime(everything.localDateTime())
                .localDate(everything.localDate())
                .localTime(everything.localTime())
                .offsetTime(everything.offsetTime())
                .bytes(everything.bytes())
                .color(everything.color())
                .primitiveDefault(everything.primitiveDefault())
                .colorDefault(everything.colorDefault())
                .instantDefault(everything.instantDefault())
                .hugeDefault(everything.hugeDefault());
    }

    public EverythingBuilder id(long id) {
        this.id = id;
        return this;
    }

    public EverythingBuilder truth(boolean truth) {
        this.truth = truth;
        return this;
    }

    public EverythingBuilder boxedTruth(Boolean boxedTruth) {
        this.boxedTruth = boxedTruth;
        return this;
    }

    public EverythingBuilder small(short small) {
        this.small = small;
        return this;
    }

    public EverythingBuilder boxedSmall(Short boxedSmall) {
        this.boxedSmall = boxedSmall;
        return this;
    }

    public EverythingBuilder number(int number) {
        this.number = number;
        return this;
    }

    public EverythingBuilder boxedNumber(Integer boxedNumber) {
        this.boxedNumber = boxedNumber;
        return this;
    }

    public EverythingBuilder big(long big) {
        this.big = big;
        return this;
    }

    public EverythingBuilder boxedBig(Long boxedBig) {
        this.boxedBig = boxedBig;
        return this;
    }

    public EverythingBuilder real(float real) {
        this.real = real;
        return this;
    }

    public EverythingBuilder boxedReal(Float boxedReal) {
        this.boxedReal = boxedReal;
        return this;
    }

    public EverythingBuilder precise(double precise) {
        this.precise = precise;
        return this;
    }

    public EverythingBuilder boxedPrecise(Double boxedPrecise) {
        this.boxedPrecise = boxedPrecise;
        return this;
    }

    public EverythingBuilder decimal(BigDecimal decimal) {
        this.decimal = decimal;
        return this;
    }

    public EverythingBuilder money(BigDecimal money) {
        this.money = money;
        return this;
    }

    public EverythingBuilder huge(BigInteger huge) {
        this.huge = huge;
        return this;
    }

    public EverythingBuilder limited(BigInteger limited) {
        this.limited = limited;
        return this;
    }

    public EverythingBuilder text(String text) {
        this.text = text;
        return this;
    }

    public EverythingBuilder shortText(String shortText) {
        this.shortText = shortText;
        return this;
    }

    public EverythingBuilder uuid(UUID uuid) {
        this.uuid = uuid;
        return this;
    }

    public EverythingBuilder instant(Instant instant) {
        this.instant = instant;
        return this;
    }

    public EverythingBuilder offsetDateTime(OffsetDateTime offsetDateTime) {
        this.offsetDateTime = offsetDateTime;
        return this;
    }

    public EverythingBuilder localDateTime(LocalDateTime localDateTime) {
        this.localDateTime = localDateTime;
        return this;
    }

    public EverythingBuilder localDate(LocalDate localDate) {
        this.localDate = localDate;
        return this;
    }

    public EverythingBuilder localTime(LocalTime localTime) {
        this.localTime = localTime;
        return this;
    }

    public EverythingBuilder offsetTime(OffsetTime offsetTime) {
        this.offsetTime = offsetTime;
        return this;
    }

    public EverythingBuilder bytes(byte[] bytes) {
        this.bytes = bytes;
        return this;
    }

    public EverythingBuilder color(Everything.Color color) {
        this.color = color;
        return this;
    }

    public EverythingBuilder primitiveDefault(int primitiveDefault) {
        this.primitiveDefault = primitiveDefault;
        return this;
    }

    public EverythingBuilder colorDefault(Everything.Color colorDefault) {
        this.colorDefault = colorDefault;
        return this;
    }

    public EverythingBuilder instantDefault(Instant instantDefault) {
        this.instantDefault = instantDefault;
        return this;
    }

    public EverythingBuilder hugeDefault(BigInteger hugeDefault) {
        this.hugeDefault = hugeDefault;
        return this;
    }

    /**
     * The record.
     */
    public Everything build() {
        return new Everything(id, truth, boxedTruth, small, boxedSmall, number, boxedNumber, big,
                boxedBig, real, boxedReal, precise, boxedPrecise, decimal, money, huge, limited,
                text, shortText, uuid, instant, offsetDateTime, localDateTime, localDate, localTime,
                offsetTime, bytes, color, primitiveDefault, colorDefault, instantDefault,
                hugeDefault);
    }
}
