package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.ValueType.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The kinds of values that PostgreSQL, the driver and the query language have a type of their own for. Its constants are
 * named like those of {@link Kind}.
 */
public enum BuiltInType {
    BOOLEAN("boolean", "BOOLEAN", ColumnClass.BOOLEAN, Boolean.class),
    SHORT("smallint", "SMALLINT", ColumnClass.NUMBER, Short.class),
    INTEGER("integer", "INTEGER", ColumnClass.NUMBER, Integer.class),
    LONG("bigint", "BIGINT", ColumnClass.NUMBER, Long.class),
    FLOAT("real", "REAL", ColumnClass.NUMBER, Float.class),
    DOUBLE("double precision", "DOUBLE", ColumnClass.NUMBER, Double.class),
    DECIMAL("numeric", "NUMERIC", ColumnClass.NUMBER, "decimal"),
    BIG_INTEGER("numeric", "NUMERIC_INTEGER", ColumnClass.NUMBER, "bigInteger"),
    STRING("text", "TEXT", ColumnClass.TEXT, String.class, "text", ""),
    CHARACTER("bpchar", "CHAR", ColumnClass.ORDERED),
    UUID("uuid", "UUID", ColumnClass.COMPARABLE, UUID.class),
    INSTANT("timestamp with time zone", "INSTANT", ColumnClass.TIMESTAMP, OffsetDateTime.class, "instant", "instant"),
    OFFSET_DATE_TIME(
            "timestamp with time zone",
            "TIMESTAMPTZ",
            ColumnClass.TIMESTAMP,
            OffsetDateTime.class,
            "offsetDateTime",
            "offsetDateTime"),
    LOCAL_DATE_TIME(
            "timestamp without time zone",
            "TIMESTAMP",
            ColumnClass.TIMESTAMP,
            LocalDateTime.class,
            "localDateTime",
            "localDateTime"),
    LOCAL_DATE("date", "DATE", ColumnClass.DATE, LocalDate.class, "localDate", ""),
    LOCAL_TIME("time without time zone", "TIME", ColumnClass.TIME),
    OFFSET_TIME("time with time zone", "TIMETZ", ColumnClass.ORDERED),
    DURATION("interval", "DURATION", ColumnClass.INTERVAL),
    PERIOD("interval", "PERIOD", ColumnClass.INTERVAL),
    INTERVAL("interval", "INTERVAL", ColumnClass.INTERVAL),
    VERTX_INTERVAL("interval", "INTERVAL", ColumnClass.INTERVAL, Holder.PG_TYPES),
    BYTES("bytea", "BYTEA", BuiltInType.BUFFER_CLASS, "bytes"),
    BUFFER("bytea", "BUFFER", BuiltInType.BUFFER_CLASS, ""),
    BIT_STRING("varbit", "VARBIT", ColumnClass.COMPARABLE),
    INET("inet", "INET", ColumnClass.INET),
    INET_ADDRESS("inet", "INET_ADDRESS", ColumnClass.INET),
    CIDR("cidr", "CIDR", ColumnClass.INET),
    MAC_ADDRESS("macaddr", "MACADDR", ColumnClass.COMPARABLE),
    POINT("point", "POINT", ColumnClass.PLAIN, Holder.PG_TYPES),
    LINE("line", "LINE", ColumnClass.PLAIN, Holder.PG_TYPES),
    LINE_SEGMENT("lseg", "LSEG", ColumnClass.PLAIN, Holder.PG_TYPES),
    BOX("box", "BOX", ColumnClass.PLAIN, Holder.PG_TYPES),
    PATH("path", "PATH", ColumnClass.PLAIN, Holder.PG_TYPES),
    POLYGON("polygon", "POLYGON", ColumnClass.PLAIN, Holder.PG_TYPES),
    CIRCLE("circle", "CIRCLE", ColumnClass.PLAIN, Holder.PG_TYPES),
    HSTORE("hstore", "HSTORE", ColumnClass.HSTORE),
    INT4RANGE("int4range", "INT4RANGE", ColumnClass.RANGE),
    INT8RANGE("int8range", "INT8RANGE", ColumnClass.RANGE),
    NUMRANGE("numrange", "NUMRANGE", ColumnClass.RANGE),
    DATERANGE("daterange", "DATERANGE", ColumnClass.RANGE),
    TSRANGE("tsrange", "TSRANGE", ColumnClass.RANGE),
    TSTZRANGE("tstzrange", "TSTZRANGE", ColumnClass.RANGE),
    INT4MULTIRANGE("int4multirange", "INT4MULTIRANGE", ColumnClass.MULTI_RANGE),
    INT8MULTIRANGE("int8multirange", "INT8MULTIRANGE", ColumnClass.MULTI_RANGE),
    NUMMULTIRANGE("nummultirange", "NUMMULTIRANGE", ColumnClass.MULTI_RANGE),
    DATEMULTIRANGE("datemultirange", "DATEMULTIRANGE", ColumnClass.MULTI_RANGE),
    TSMULTIRANGE("tsmultirange", "TSMULTIRANGE", ColumnClass.MULTI_RANGE),
    TSTZMULTIRANGE("tstzmultirange", "TSTZMULTIRANGE", ColumnClass.MULTI_RANGE),
    BOOLEANS("boolean[]", "BOOLEANS", ColumnClass.ARRAY),
    SHORTS("smallint[]", "SHORTS", ColumnClass.ARRAY),
    INTS("integer[]", "INTS", ColumnClass.ARRAY),
    LONGS("bigint[]", "LONGS", ColumnClass.ARRAY),
    FLOATS("real[]", "FLOATS", ColumnClass.ARRAY),
    DOUBLES("double precision[]", "DOUBLES", ColumnClass.ARRAY),
    JSON_OBJECT("jsonb", "OBJECT", ColumnClass.JSON, Holder.JSON_TYPE),
    JSON_ARRAY("jsonb", "ARRAY", ColumnClass.JSON, Holder.JSON_TYPE);

    private static final String BUFFER_CLASS = "io.vertx.core.buffer.Buffer";

    private final String sqlName;
    private final String constant;
    private final ColumnClass columnClass;
    private final Holder holder;
    private final String driverType;
    private final boolean asText;
    private final boolean coded;
    private final String binding;
    private final String reading;

    /** Travels as text, coded by its {@code SqlType}. */
    BuiltInType(String sqlName, String constant, ColumnClass columnClass) {
        this(sqlName, constant, columnClass, Holder.SQL_TYPE);
    }

    /** Travels as text, coded by its {@code SqlType}. */
    BuiltInType(String sqlName, String constant, ColumnClass columnClass, Holder holder) {
        this(sqlName, constant, columnClass, holder, String.class.getName(), true, true, "", "");
    }

    /** A number that travels as text, converted both ways. */
    BuiltInType(String sqlName, String constant, ColumnClass columnClass, String conversion) {
        this(
                sqlName,
                constant,
                columnClass,
                Holder.SQL_TYPE,
                String.class.getName(),
                true,
                false,
                conversion,
                conversion);
    }

    /** The driver carries the Java type itself. */
    BuiltInType(String sqlName, String constant, ColumnClass columnClass, Class<?> driverType) {
        this(sqlName, constant, columnClass, driverType, "", "");
    }

    /** The driver carries a class of the JDK. */
    BuiltInType(
            String sqlName,
            String constant,
            ColumnClass columnClass,
            Class<?> driverType,
            String binding,
            String reading) {
        this(sqlName, constant, columnClass, Holder.SQL_TYPE, driverType.getName(), false, false, binding, reading);
    }

    /** The driver carries a class of its own; coded when there is no conversion. */
    BuiltInType(String sqlName, String constant, String driverType, String conversion) {
        this(
                sqlName,
                constant,
                ColumnClass.PLAIN,
                Holder.PG_TYPES,
                driverType,
                false,
                conversion.isEmpty(),
                conversion,
                conversion);
    }

    BuiltInType(
            String sqlName,
            String constant,
            ColumnClass columnClass,
            Holder holder,
            String driverType,
            boolean asText,
            boolean coded,
            String binding,
            String reading) {
        this.sqlName = sqlName;
        this.constant = constant;
        this.columnClass = columnClass;
        this.holder = holder;
        this.driverType = driverType;
        this.asText = asText;
        this.coded = coded;
        this.binding = binding;
        this.reading = reading;
    }

    /** The classes of the runtime that have the constants. */
    public enum Holder {
        SQL_TYPE,
        PG_TYPES,
        JSON_TYPE
    }

    /** The type of a kind of value. */
    public static BuiltInType of(Kind kind) {
        return valueOf(kind.name());
    }

    /** Its name in casts: without length, precision and scale. */
    public String sqlName() {
        return sqlName;
    }

    /** Its constant in {@link #holder}. */
    public String constant() {
        return constant;
    }

    /** Where its constant is. */
    public Holder holder() {
        return holder;
    }

    /** What it is as a column. */
    public ColumnType columnType() {
        return new ColumnType(sqlName, columnClass, ClassName.bestGuess(driverType), binding, reading, coded, asText);
    }
}
