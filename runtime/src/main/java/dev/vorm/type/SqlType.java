package dev.vorm.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A PostgreSQL type as one Java type sees it: the type's name in SQL, and how values go to the driver and come back.
 *
 * <p>The constants here are the types whose values the driver carries as classes of the JDK; {@code
 * dev.vorm.mapping.PgTypes} has those that it carries as classes of its own.
 *
 * @param <T> the Java type
 */
public final class SqlType<T> {
    public static final SqlType<Boolean> BOOLEAN = of("boolean", Boolean.class, Boolean[]::new);
    public static final SqlType<Short> SMALLINT = of("smallint", Short.class, Short[]::new);
    public static final SqlType<Integer> INTEGER = of("integer", Integer.class, Integer[]::new);
    public static final SqlType<Long> BIGINT = of("bigint", Long.class, Long[]::new);
    public static final SqlType<Float> REAL = of("real", Float.class, Float[]::new);
    public static final SqlType<Double> DOUBLE = of("double precision", Double.class, Double[]::new);
    public static final SqlType<String> TEXT = of("text", String.class, String[]::new);
    public static final SqlType<UUID> UUID = of("uuid", UUID.class, UUID[]::new);
    public static final SqlType<OffsetDateTime> TIMESTAMPTZ =
            of("timestamp with time zone", OffsetDateTime.class, OffsetDateTime[]::new);
    public static final SqlType<Instant> INSTANT = converted(
            "timestamp with time zone",
            Instant.class,
            instant -> instant.atOffset(ZoneOffset.UTC),
            value -> ((OffsetDateTime) value).toInstant(),
            OffsetDateTime[]::new);
    public static final SqlType<LocalDateTime> TIMESTAMP =
            of("timestamp without time zone", LocalDateTime.class, LocalDateTime[]::new);
    public static final SqlType<LocalDate> DATE = of("date", LocalDate.class, LocalDate[]::new);
    public static final SqlType<LocalTime> TIME = of("time without time zone", LocalTime.class, LocalTime[]::new);
    public static final SqlType<OffsetTime> TIMETZ = of("time with time zone", OffsetTime.class, OffsetTime[]::new);

    /** Travels as text: the driver parses its own {@code Numeric} from text, and dies of {@code Infinity}. */
    public static final SqlType<BigDecimal> NUMERIC =
            text("numeric", BigDecimal.class, BigDecimal::toString, BigDecimal::new);

    /** Travels as text, like {@link #NUMERIC}. */
    public static final SqlType<BigInteger> NUMERIC_INTEGER =
            text("numeric", BigInteger.class, BigInteger::toString, text -> new BigDecimal(text).toBigIntegerExact());

    private final String name;
    private final Class<T> javaType;
    private final Function<T, Object> encode;
    private final Function<Object, T> decode;
    private final IntFunction<Object[]> newArray;
    private final boolean asText;
    private final boolean sensitive;

    private SqlType(
            String name,
            Class<T> javaType,
            Function<T, Object> encode,
            Function<Object, T> decode,
            IntFunction<Object[]> newArray,
            boolean asText,
            boolean sensitive) {
        this.name = name;
        this.javaType = javaType;
        this.encode = encode;
        this.decode = decode;
        this.newArray = newArray;
        this.asText = asText;
        this.sensitive = sensitive;
    }

    /** A type that the driver carries as {@code javaType} itself. */
    private static <T> SqlType<T> of(String name, Class<T> javaType, IntFunction<Object[]> newArray) {
        return new SqlType<>(name, javaType, value -> value, javaType::cast, newArray, false, false);
    }

    /**
     * A type that the driver carries as another class than the application.
     *
     * @param name the type's name in SQL
     * @param javaType the application's class
     * @param encode from the application's value to the driver's
     * @param decode from the driver's value to the application's
     * @param newArray makes an array of the driver's class
     */
    public static <T> SqlType<T> converted(
            String name,
            Class<T> javaType,
            Function<T, Object> encode,
            Function<Object, T> decode,
            IntFunction<Object[]> newArray) {
        return new SqlType<>(name, javaType, encode, decode, newArray, false, false);
    }

    /**
     * A type whose values travel as PostgreSQL's text of them, both ways.
     *
     * @param name the type's name in casts from text, without length, precision and scale: {@code citext}
     * @param javaType the application's class
     * @param write from the application's value to text that the type's input takes
     * @param read from the text that the type's output gives to the application's value
     */
    public static <T> SqlType<T> text(
            String name, Class<T> javaType, Function<T, String> write, Function<String, T> read) {
        return new SqlType<>(
                name, javaType, write::apply, value -> read.apply((String) value), String[]::new, true, false);
    }

    /** An enum stored as {@code text}, by the names of its constants. */
    public static <T extends Enum<T>> SqlType<T> enumText(Class<T> type) {
        return converted("text", type, Enum::name, value -> Enum.valueOf(type, (String) value), String[]::new);
    }

    /**
     * The same type under another Java type: that of a converter, or of a record around one value.
     *
     * @param javaType the other Java type
     * @param toColumn from its values to those of this type
     * @param fromColumn from the values of this type to its values
     */
    public <J> SqlType<J> mapped(Class<J> javaType, Function<J, T> toColumn, Function<T, J> fromColumn) {
        return new SqlType<>(
                name,
                javaType,
                value -> encode.apply(toColumn.apply(value)),
                value -> fromColumn.apply(decode.apply(value)),
                newArray,
                asText,
                sensitive);
    }

    /** The same type of a column whose values are secrets: logs, events and traces show {@code ***} in their place. */
    public SqlType<T> sensitive() {
        return new SqlType<>(name, javaType, encode, decode, newArray, asText, true);
    }

    /** Whether values are secrets. */
    public boolean isSensitive() {
        return sensitive;
    }

    /** The type's name in SQL. */
    public String name() {
        return name;
    }

    /** The application's class of the values. */
    public Class<T> javaType() {
        return javaType;
    }

    /** Whether values travel as text: {@code SELECT column::text} and {@code $1::text::numeric}. */
    public boolean asText() {
        return asText;
    }

    /** The driver's form of a value. */
    public Object encode(T value) {
        return encode.apply(value);
    }

    /** The application's form of a value of the driver. */
    public T decode(Object value) {
        return decode.apply(value);
    }

    /** An array of the driver's form of values, for one array bind. */
    public Object[] newArray(int size) {
        return newArray.apply(size);
    }

    /** The driver's form of a list of values, for one array bind. */
    public Object[] encodeAll(Collection<? extends T> values) {
        Object[] array = newArray(values.size());
        int i = 0;
        for (T value : values) {
            array[i++] = value == null ? null : encode.apply(value);
        }
        return array;
    }

    @Override
    public String toString() {
        return name;
    }
}
