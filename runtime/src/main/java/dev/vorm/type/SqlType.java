package dev.vorm.type;

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
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL type as one Java type sees it: the type's name in SQL, and how values go to the driver and come back. A
 * value goes whole, or encoding and decoding fail with a {@link ValueException} that says why.
 *
 * <p>Where the driver damages values of a type, they travel as PostgreSQL's text of them: see {@link #asText()}.
 *
 * <p>{@code dev.vorm.mapping.PgTypes} has the types whose Java classes are those of Vert.x.
 *
 * @param <T> the Java type
 */
public final class SqlType<T> {
    // Numbers

    public static final SqlType<Boolean> BOOLEAN =
            text("boolean", Boolean.class, Object::toString, Scalars::bool).carriedAs(Boolean.class, Boolean[]::new);
    public static final SqlType<Short> SMALLINT =
            text("smallint", Short.class, Object::toString, Short::valueOf).carriedAs(Short.class, Short[]::new);
    public static final SqlType<Integer> INTEGER =
            text("integer", Integer.class, Object::toString, Integer::valueOf).carriedAs(Integer.class, Integer[]::new);
    public static final SqlType<Long> BIGINT =
            text("bigint", Long.class, Object::toString, Long::valueOf).carriedAs(Long.class, Long[]::new);
    public static final SqlType<Float> REAL =
            text("real", Float.class, Object::toString, Float::valueOf).carriedAs(Float.class, Float[]::new);
    public static final SqlType<Double> DOUBLE = text(
                    "double precision", Double.class, Object::toString, Double::valueOf)
            .carriedAs(Double.class, Double[]::new);

    /** Its scale is kept; {@code NaN} and infinity cannot be read. See {@link #numeric} for a column with a limit. */
    public static final SqlType<BigDecimal> NUMERIC =
            text("numeric", BigDecimal.class, Numbers::decimal, Numbers::decimal);

    /** Whole numbers of any size; others cannot be read. */
    public static final SqlType<BigInteger> NUMERIC_INTEGER =
            text("numeric", BigInteger.class, Numbers::integer, Numbers::integer);

    /** The 32 bits without a sign of an {@code oid}. */
    public static final SqlType<Long> OID = text("oid", Long.class, Numbers::oid, Long::valueOf);

    // Text

    /** Refuses what PostgreSQL cannot store: U+0000, and halves of surrogate pairs. */
    public static final SqlType<String> TEXT = text("text", String.class, Scalars::text, text -> text)
            .carriedAs(Scalars::text, String.class::cast, String[]::new);

    /** {@code char(1)}; for PostgreSQL an empty one is a blank. */
    public static final SqlType<Character> CHAR =
            text("bpchar", Character.class, Scalars::character, Scalars::character);

    /** Without an XML declaration, which PostgreSQL does not keep. It has no operators. */
    public static final SqlType<String> XML = text("xml", String.class, Scalars::xml, text -> text);

    /** The text of {@code json}, as it was written. */
    public static final SqlType<String> JSON = text("json", String.class, Scalars::text, text -> text);

    /** The text of {@code jsonb}; comes back in PostgreSQL's normal form. */
    public static final SqlType<String> JSONB = text("jsonb", String.class, Scalars::text, text -> text);

    /** Comes back in PostgreSQL's normal form: {@code 'a' 'b'} for {@code b a}. */
    public static final SqlType<String> TSVECTOR = text("tsvector", String.class, Scalars::text, text -> text);

    /** Comes back in PostgreSQL's normal form. */
    public static final SqlType<String> TSQUERY = text("tsquery", String.class, Scalars::text, text -> text);

    /** {@code hstore} of the extension of that name; the order of the keys is not kept. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static final SqlType<Map<String, @Nullable String>> HSTORE =
            text("hstore", (Class) Map.class, HstoreText::write, HstoreText::read);

    public static final SqlType<UUID> UUID = text("uuid", UUID.class, Object::toString, java.util.UUID::fromString)
            .carriedAs(UUID.class, UUID[]::new);

    /** For {@code bit(n)} and {@code varbit}. */
    public static final SqlType<BitString> VARBIT = text("varbit", BitString.class, BitString::bits, BitString::new);

    // Date and time

    /**
     * A point in time; the offset is not kept, all come back in UTC. Nanoseconds are cut to microseconds, toward the past.
     * {@link OffsetDateTime#MAX} is {@code infinity}; {@link OffsetDateTime#MIN} is {@code -infinity}, which can be read but
     * not written, but for arrays and under another {@link #named name}, where it travels as text.
     */
    public static final SqlType<OffsetDateTime> TIMESTAMPTZ = text(
                    "timestamp with time zone", OffsetDateTime.class, DateTimeText::write, DateTimeText::offsetDateTime)
            .carriedAs(DateTimes::encode, DateTimes::decodeOffsetDateTime, OffsetDateTime[]::new);

    /** Like {@link #TIMESTAMPTZ}. */
    public static final SqlType<Instant> INSTANT = text(
                    "timestamp with time zone", Instant.class, DateTimeText::write, DateTimeText::instant)
            .carriedAs(DateTimes::encode, DateTimes::decodeInstant, OffsetDateTime[]::new);

    /** Like {@link #TIMESTAMPTZ}, without a zone. */
    public static final SqlType<LocalDateTime> TIMESTAMP = text(
                    "timestamp without time zone",
                    LocalDateTime.class,
                    DateTimeText::write,
                    DateTimeText::localDateTime)
            .carriedAs(DateTimes::encode, DateTimes::decodeLocalDateTime, LocalDateTime[]::new);

    /** {@link LocalDate#MAX} is {@code infinity}, {@link LocalDate#MIN} is {@code -infinity}. */
    public static final SqlType<LocalDate> DATE = text(
                    "date", LocalDate.class, DateTimeText::write, DateTimeText::localDate)
            .carriedAs(DateTimes::encode, LocalDate.class::cast, LocalDate[]::new);

    /** Nanoseconds are cut to microseconds; {@code 24:00} cannot be read. */
    public static final SqlType<LocalTime> TIME =
            text("time without time zone", LocalTime.class, TimeText::write, TimeText::localTime);

    /** Like {@link #TIME}, with an offset below 16 hours. */
    public static final SqlType<OffsetTime> TIMETZ =
            text("time with time zone", OffsetTime.class, TimeText::write, TimeText::offsetTime);

    /** All that an interval is: months, days and microseconds. */
    public static final SqlType<Interval> INTERVAL =
            text("interval", Interval.class, IntervalText::write, IntervalText::read);

    /** Intervals without months and days: a day is not always 24 hours. */
    public static final SqlType<Duration> DURATION =
            INTERVAL.mapped(Duration.class, Interval::of, Interval::toDuration);

    /** Intervals of months and days; years come back as what is in the months. */
    public static final SqlType<Period> PERIOD = INTERVAL.mapped(Period.class, Interval::of, Interval::toPeriod);

    // Networks

    public static final SqlType<Inet> INET = text("inet", Inet.class, Inet::toString, Inet::parse);

    /** {@code inet} that is a host; networks cannot be read. */
    public static final SqlType<InetAddress> INET_ADDRESS = INET.mapped(InetAddress.class, Inet::of, Inet::requireHost);

    public static final SqlType<Cidr> CIDR = text("cidr", Cidr.class, Cidr::toString, Cidr::parse);
    public static final SqlType<MacAddress> MACADDR =
            text("macaddr", MacAddress.class, MacAddress::toString, MacAddress::parse);

    // Ranges

    public static final SqlType<Range<Integer>> INT4RANGE = range("int4range", INTEGER);
    public static final SqlType<Range<Long>> INT8RANGE = range("int8range", BIGINT);
    public static final SqlType<Range<BigDecimal>> NUMRANGE = range("numrange", NUMERIC);
    public static final SqlType<Range<LocalDate>> DATERANGE = range("daterange", DATE);
    public static final SqlType<Range<LocalDateTime>> TSRANGE = range("tsrange", TIMESTAMP);
    public static final SqlType<Range<Instant>> TSTZRANGE = range("tstzrange", INSTANT);
    public static final SqlType<MultiRange<Integer>> INT4MULTIRANGE = multiRange("int4multirange", INTEGER);
    public static final SqlType<MultiRange<Long>> INT8MULTIRANGE = multiRange("int8multirange", BIGINT);
    public static final SqlType<MultiRange<BigDecimal>> NUMMULTIRANGE = multiRange("nummultirange", NUMERIC);
    public static final SqlType<MultiRange<LocalDate>> DATEMULTIRANGE = multiRange("datemultirange", DATE);
    public static final SqlType<MultiRange<LocalDateTime>> TSMULTIRANGE = multiRange("tsmultirange", TIMESTAMP);
    public static final SqlType<MultiRange<Instant>> TSTZMULTIRANGE = multiRange("tstzmultirange", INSTANT);

    // Arrays of primitives: NULL elements cannot be read

    public static final SqlType<boolean[]> BOOLEANS =
            BOOLEAN.primitives(boolean[].class, Primitives::booleans, Primitives::booleans);
    public static final SqlType<short[]> SHORTS =
            SMALLINT.primitives(short[].class, Primitives::shorts, Primitives::shorts);
    public static final SqlType<int[]> INTS = INTEGER.primitives(int[].class, Primitives::ints, Primitives::ints);
    public static final SqlType<long[]> LONGS = BIGINT.primitives(long[].class, Primitives::longs, Primitives::longs);
    public static final SqlType<float[]> FLOATS =
            REAL.primitives(float[].class, Primitives::floats, Primitives::floats);
    public static final SqlType<double[]> DOUBLES =
            DOUBLE.primitives(double[].class, Primitives::doubles, Primitives::doubles);

    private final String name;
    private final Class<? super T> javaType;
    private final TextForm<T> form;
    private final @Nullable Carrier<T> carrier;
    private final char delimiter;
    private final boolean sensitive;
    private final @Nullable SqlType<?> element;

    private SqlType(
            String name,
            Class<? super T> javaType,
            TextForm<T> form,
            @Nullable Carrier<T> carrier,
            char delimiter,
            boolean sensitive,
            @Nullable SqlType<?> element) {
        this.element = element;
        this.name = name;
        this.javaType = javaType;
        this.form = form;
        this.carrier = carrier;
        this.delimiter = delimiter;
        this.sensitive = sensitive;
    }

    /**
     * The type that a Java class stands for where nothing else says so: {@code Long} is a {@code bigint}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static <T> SqlType<T> of(Class<T> javaType) {
        return JavaTypes.of(javaType);
    }

    /**
     * A type whose values travel as PostgreSQL's text of them, both ways.
     *
     * @param name the type's name in casts from text, without length, precision and scale: {@code citext}
     * @param javaType the application's class
     * @param write from the application's value to text that the type's input takes
     * @param read from the text that the type's output, or its cast to text, gives to the application's value
     */
    public static <T> SqlType<T> text(
            String name, Class<? super T> javaType, Function<T, String> write, Function<String, T> read) {
        return new SqlType<>(name, javaType, TextForm.of(write, read), null, ',', false, null);
    }

    /** An enum stored as {@code text}, by the names of its constants. */
    public static <T extends Enum<T>> SqlType<T> enumText(Class<T> type) {
        return enumText(type, EnumLabels.names(type));
    }

    /**
     * An enum stored as {@code text}.
     *
     * @param label the text of a constant; all must differ
     */
    public static <T extends Enum<T>> SqlType<T> enumText(Class<T> type, Function<? super T, String> label) {
        return enumText(type, EnumLabels.of(type, label, null));
    }

    private static <T extends Enum<T>> SqlType<T> enumText(Class<T> type, EnumLabels<T> labels) {
        return text("text", type, labels::label, labels::constant)
                .carriedAs(labels::label, value -> labels.constant((String) value), String[]::new);
    }

    /** An enum of PostgreSQL's whose labels are the names of the constants; see the longer form for other labels. */
    public static <T extends Enum<T>> SqlType<T> pgEnum(Class<T> type, String name) {
        return pgEnum(type, name, Enum::name, null);
    }

    /**
     * An enum of PostgreSQL's.
     *
     * @param name its name in SQL, quoted where it has to be
     * @param label the label of a constant; all must differ
     * @param unknown the constant that labels are read as which no constant has; it is never written, for that would replace
     *     such a label, and needs none of its own. Null to fail instead
     */
    public static <T extends Enum<T>> SqlType<T> pgEnum(
            Class<T> type, String name, Function<? super T, String> label, @Nullable T unknown) {
        EnumLabels<T> labels = EnumLabels.of(type, label, unknown);
        return text(name, type, labels::label, labels::constant);
    }

    /**
     * {@code numeric(precision, scale)}: refuses what PostgreSQL would round or have no room for.
     *
     * @param precision how many digits
     * @param scale how many of them after the point
     */
    public static SqlType<BigDecimal> numeric(int precision, int scale) {
        return text("numeric", BigDecimal.class, value -> Numbers.decimal(value, precision, scale), Numbers::decimal);
    }

    /** A range type. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T extends Comparable<? super T>> SqlType<Range<T>> range(String name, SqlType<T> bounds) {
        RangeText<T> form = new RangeText<>(bounds.form);
        return new SqlType<>(name, (Class) Range.class, form, null, ',', bounds.sensitive, bounds);
    }

    /** A multirange type. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T extends Comparable<? super T>> SqlType<MultiRange<T>> multiRange(String name, SqlType<T> bounds) {
        MultiRangeText<T> form = new MultiRangeText<>(new RangeText<>(bounds.form));
        return new SqlType<>(name, (Class) MultiRange.class, form, null, ',', bounds.sensitive, bounds);
    }

    private SqlType<T> carriedAs(Class<T> type, IntFunction<Object[]> newArray) {
        return carriedAs(value -> value, type::cast, newArray);
    }

    /**
     * The same type where the driver carries values whole, as a class that it knows: they do not travel as text then, but
     * for arrays.
     *
     * @param encode from the application's value to the driver's
     * @param decode from the driver's value to the application's
     * @param newArray makes an array of the driver's class
     */
    public SqlType<T> carriedAs(
            Function<T, Object> encode, Function<Object, T> decode, IntFunction<Object[]> newArray) {
        return new SqlType<>(
                name, javaType, form, new Carrier<>(encode, decode, newArray), delimiter, sensitive, element);
    }

    /** The same type, the elements of whose arrays have another delimiter than a comma, as {@code box} has. */
    public SqlType<T> delimitedBy(char ofElements) {
        return new SqlType<>(name, javaType, form, carrier, ofElements, sensitive, element);
    }

    /**
     * The same Java type under another type of PostgreSQL's that has the same text: a domain, {@code citext}. Its values
     * travel as text.
     *
     * @param pgName its name in casts from text, without length, precision and scale, quoted where it has to be
     */
    public SqlType<T> named(String pgName) {
        return new SqlType<>(pgName, javaType, form, null, delimiter, sensitive, element);
    }

    /**
     * The same type under another Java type: that of a converter, or of a record around one value.
     *
     * @param javaType the other Java type
     * @param toColumn from its values to those of this type
     * @param fromColumn from the values of this type to its values
     */
    public <J> SqlType<J> mapped(Class<? super J> javaType, Function<J, T> toColumn, Function<T, J> fromColumn) {
        return new SqlType<>(
                name,
                javaType,
                form.mapped(toColumn, fromColumn),
                carrier == null ? null : carrier.mapped(toColumn, fromColumn),
                delimiter,
                sensitive,
                null);
    }

    /**
     * The same type under the Java type of a converter.
     *
     * @param javaType the class of its values
     * @param converter turns them into those of this type, and back
     */
    public <J> SqlType<J> mapped(Class<? super J> javaType, Converter<J, T> converter) {
        return mapped(javaType, converter::toColumn, converter::fromColumn);
    }

    /** The arrays of this type as lists, whose elements may be null; those of a list type have one dimension more. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SqlType<List<T>> list() {
        return arrays((Class) List.class, list -> list, list -> list);
    }

    /** The arrays of this type as sets, in the array's order; an array with equal elements cannot be read. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SqlType<Set<T>> set() {
        return arrays((Class) Set.class, set -> set, list -> {
            Set<T> set = new LinkedHashSet<>(list);
            if (set.size() != list.size()) {
                throw new ValueException("a set has no equal elements");
            }
            return set;
        });
    }

    /** The arrays of this type as arrays of Java, whose elements may be null. */
    @SuppressWarnings("unchecked")
    public SqlType<T[]> array(IntFunction<T[]> newArray) {
        return arrays((Class<T[]>) newArray.apply(0).getClass(), Arrays::asList, list -> list.toArray(newArray));
    }

    private <A> SqlType<A> primitives(Class<A> type, Function<A, List<T>> box, Function<List<T>, A> unbox) {
        return arrays(type, box, list -> {
            if (list.contains(null)) {
                throw new ValueException("an array of primitives has no null");
            }
            return unbox.apply(list);
        });
    }

    private <A> SqlType<A> arrays(
            Class<A> type,
            Function<A, ? extends Collection<? extends @Nullable T>> take,
            Function<List<@Nullable T>, A> make) {
        ArrayForm<A, T> arrays = new ArrayForm<>(form, delimiter, take, make);
        String elements = isArray() ? name : name + "[]";
        return new SqlType<>(elements, type, arrays, null, delimiter, sensitive, this);
    }

    /** The same type of a column whose values are secrets: logs, events and traces show {@code ***} in their place. */
    public SqlType<T> sensitive() {
        return new SqlType<>(name, javaType, form, carrier, delimiter, true, element);
    }

    /** Whether values are secrets. */
    public boolean isSensitive() {
        return sensitive;
    }

    /** The type's name in SQL: for casts, without length, precision and scale. */
    public String name() {
        return name;
    }

    /** The application's class of the values; of a generic type that of its raw type. */
    public Class<? super T> javaType() {
        return javaType;
    }

    /** Whether values travel as text: {@code SELECT column::text} and {@code $1::text::numeric}. */
    public boolean asText() {
        return carrier == null;
    }

    /** Whether values are arrays of PostgreSQL's. */
    public boolean isArray() {
        return form instanceof ArrayForm<?, ?>;
    }

    /** The type of the elements of an array, or of the bounds of a range or a multirange; null of other types. */
    public @Nullable SqlType<?> element() {
        return element;
    }

    /** The driver's form of a value; fails with a {@link ValueException} when it cannot travel whole. */
    public Object encode(T value) {
        return carrier == null ? form.write(value) : carrier.encode().apply(value);
    }

    /** The application's form of a value of the driver; fails with a {@link ValueException} when it has none. */
    public T decode(Object value) {
        return carrier == null ? form.read((String) value) : carrier.decode().apply(value);
    }

    /** The value of PostgreSQL's text of it, also where values do not travel as text; fails like {@link #decode}. */
    public T parse(String text) {
        return form.read(text);
    }

    /** An array of the driver's form of values, for one array bind. */
    public Object[] newArray(int size) {
        return carrier == null ? new String[size] : carrier.newArray().apply(size);
    }

    /** The driver's form of a list of values, for one array bind. */
    public Object[] encodeAll(Collection<? extends @Nullable T> values) {
        Object[] array = newArray(values.size());
        int i = 0;
        for (T value : values) {
            array[i++] = value == null ? null : encode(value);
        }
        return array;
    }

    /**
     * Whether it is the same type, and its values are as secret. Types of arrays and ranges are made anew by each call: they are equal
     * when those of their elements or bounds are, in the same Java class.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SqlType<?> type
                        && name.equals(type.name)
                        && javaType.equals(type.javaType)
                        && sensitive == type.sensitive
                        && delimiter == type.delimiter
                        && Objects.equals(carrier, type.carrier)
                        && (form == type.form || (element != null && element.equals(type.element))));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
