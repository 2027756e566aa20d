package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.ValueType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;

/**
 * The kinds of values that PostgreSQL, the driver and the query language have a type of their own for. Its constants are
 * named like those of {@link ValueType.Kind}.
 */
public enum BuiltInType {
    BOOLEAN("boolean", "BOOLEAN", ColumnClass.COMPARABLE, Boolean.class, ""),
    SHORT("smallint", "SMALLINT", ColumnClass.NUMBER, Short.class, ""),
    INTEGER("integer", "INTEGER", ColumnClass.NUMBER, Integer.class, ""),
    LONG("bigint", "BIGINT", ColumnClass.NUMBER, Long.class, ""),
    FLOAT("real", "REAL", ColumnClass.NUMBER, Float.class, ""),
    DOUBLE("double precision", "DOUBLE", ColumnClass.NUMBER, Double.class, ""),
    DECIMAL("numeric", "NUMERIC", ColumnClass.NUMBER, String.class, "decimal"),
    BIG_INTEGER("numeric", "NUMERIC_INTEGER", ColumnClass.NUMBER, String.class, "bigInteger"),
    STRING("text", "TEXT", ColumnClass.TEXT, String.class, ""),
    UUID("uuid", "UUID", ColumnClass.COMPARABLE, UUID.class, ""),
    INSTANT("timestamp with time zone", "INSTANT", ColumnClass.COMPARABLE, OffsetDateTime.class, "instant"),
    OFFSET_DATE_TIME("timestamp with time zone", "TIMESTAMPTZ", ColumnClass.COMPARABLE, OffsetDateTime.class, ""),
    LOCAL_DATE_TIME("timestamp without time zone", "TIMESTAMP", ColumnClass.COMPARABLE, LocalDateTime.class, ""),
    LOCAL_DATE("date", "DATE", ColumnClass.COMPARABLE, LocalDate.class, ""),
    LOCAL_TIME("time without time zone", "TIME", ColumnClass.COMPARABLE, LocalTime.class, ""),
    OFFSET_TIME("time with time zone", "TIMETZ", ColumnClass.COMPARABLE, OffsetTime.class, ""),
    BYTES("bytea", "BYTEA", ColumnClass.PLAIN, "io.vertx.core.buffer.Buffer", "bytes"),
    ENUM("text", "enumText", ColumnClass.COMPARABLE, String.class, "enumText");

    private final String sqlName;
    private final String constant;
    private final ColumnClass columnClass;
    private final String driverType;
    private final String conversion;

    BuiltInType(String sqlName, String constant, ColumnClass columnClass, Class<?> driverType, String conversion) {
        this(sqlName, constant, columnClass, driverType.getName(), conversion);
    }

    BuiltInType(String sqlName, String constant, ColumnClass columnClass, String driverType, String conversion) {
        this.sqlName = sqlName;
        this.constant = constant;
        this.columnClass = columnClass;
        this.driverType = driverType;
        this.conversion = conversion;
    }

    /** The type of a kind of value. */
    public static BuiltInType of(ValueType.Kind kind) {
        return valueOf(kind.name());
    }

    /** Whether a kind of value has a type of its own. */
    public static boolean has(ValueType.Kind kind) {
        return kind != ValueType.Kind.WRAPPED;
    }

    /** Its name in casts: without length, precision and scale. */
    public String sqlName() {
        return sqlName;
    }

    /** Its constant in the runtime's {@code SqlType} or {@code PgTypes}, or for enums the method of {@code SqlType}. */
    public String constant() {
        return constant;
    }

    /** Whether its constant is in {@code PgTypes}: the driver carries it as a class of its own. */
    public boolean ofDriver() {
        return this == BYTES;
    }

    /** The kind of its columns in the query language. */
    public ColumnClass columnClass() {
        return columnClass;
    }

    /** The class that the driver carries its values as. */
    public ClassName driverType() {
        return ClassName.bestGuess(driverType);
    }

    /** The method of {@code Values} and of {@code Binds} that converts a value, or "" when it stays as it is. */
    public String conversion() {
        return conversion;
    }

    /** Whether values travel as text: the driver would damage them. */
    public boolean asText() {
        return this == DECIMAL || this == BIG_INTEGER;
    }
}
