package dev.vorm.support;

import dev.vorm.error.MappingException;
import dev.vorm.relationship.Ref;
import dev.vorm.type.SqlType;
import dev.vorm.type.ValueException;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** From the driver's values to the properties of entities. NULL stays null. */
public final class Values {
    private Values() {}

    /** The value, which must be there. */
    public static <T> T required(@Nullable T value, String property) {
        if (value == null) {
            throw new MappingException(property + " is null in the result, and its type says it cannot be: declare it"
                    + " @Nullable or Optional, or forbid NULL in the column; or did a left join find no row?");
        }
        return value;
    }

    /** Whether a value of some columns, one behind the other, is null: all of them are NULL. */
    public static boolean isAbsent(Row row, int at, int columns) {
        for (int i = at; i < at + columns; i++) {
            if (row.getValue(i) != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a key of some columns, one behind the other, is null: all of them are NULL. Half a key is refused.
     *
     * @param property what a failure names, with its columns: {@code Parcel.line (line_order_id, line_number)}
     */
    public static boolean isNoKey(Row row, int at, int columns, String property) {
        int nulls = 0;
        for (int i = at; i < at + columns; i++) {
            nulls += row.getValue(i) == null ? 1 : 0;
        }
        if (nulls > 0 && nulls < columns) {
            throw new MappingException(property + " is half a key in the result: " + nulls + " of its " + columns
                    + " columns are NULL, and either all are or none");
        }
        return nulls > 0;
    }

    /**
     * A value of a type that has its own way from the driver's form.
     *
     * @param property what a failure names: {@code User.name}
     */
    @SuppressWarnings("UnusedException") // its message can hold the value
    public static <T> @Nullable T decode(SqlType<T> type, @Nullable Object value, String property) {
        if (value == null) {
            return null;
        }
        try {
            T decoded = type.decode(value);
            if (decoded == null) {
                throw new ValueException("its converter made null of it");
            }
            return decoded;
        } catch (ValueException e) {
            throw refused(type, property, ": " + e.getMessage());
        } catch (RuntimeException e) {
            throw refused(type, property, "");
        }
    }

    /**
     * A value from PostgreSQL's text of it, whether values of the type travel as text or not.
     *
     * @param property what a failure names: {@code User.name}
     */
    @SuppressWarnings("UnusedException") // its message can hold the value
    public static <T> @Nullable T parse(SqlType<T> type, @Nullable String text, String property) {
        if (text == null) {
            return null;
        }
        try {
            T parsed = type.parse(text);
            if (parsed == null) {
                throw new ValueException("its converter made null of it");
            }
            return parsed;
        } catch (ValueException e) {
            throw refused(type, property, ": " + e.getMessage());
        } catch (RuntimeException e) {
            throw refused(type, property, "");
        }
    }

    private static MappingException refused(SqlType<?> type, String property, String reason) {
        return new MappingException(
                property + " holds a value that " + type.javaType().getSimpleName() + " cannot be" + reason, null);
    }

    /** A point in time; infinity is the last or first one of the Java type. */
    public static @Nullable Instant instant(@Nullable OffsetDateTime value) {
        return value == null ? null : SqlType.INSTANT.decode(value);
    }

    /** A point in time; infinity is the last or first one of the Java type. */
    public static @Nullable OffsetDateTime offsetDateTime(@Nullable OffsetDateTime value) {
        return value == null ? null : SqlType.TIMESTAMPTZ.decode(value);
    }

    /** A point in time; infinity is the last or first one of the Java type. */
    public static @Nullable LocalDateTime localDateTime(@Nullable LocalDateTime value) {
        return value == null ? null : SqlType.TIMESTAMP.decode(value);
    }

    /** A number; fails on NaN and infinity. */
    public static @Nullable BigDecimal decimal(@Nullable String value, String property) {
        return decode(SqlType.NUMERIC, value, property);
    }

    /** A whole number; fails on all others. */
    public static @Nullable BigInteger bigInteger(@Nullable String value, String property) {
        return decode(SqlType.NUMERIC_INTEGER, value, property);
    }

    public static byte @Nullable [] bytes(@Nullable Buffer value) {
        return value == null ? null : value.getBytes();
    }

    public static <E, K> @Nullable Ref<E, K> ref(@Nullable K key) {
        return key == null ? null : Ref.of(key);
    }

    @SuppressWarnings("UnusedException")
    public static <T extends Enum<T>> @Nullable T enumText(Class<T> type, @Nullable String name, String property) {
        if (name == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            // Its message holds the text.
            throw new MappingException(property + " holds a text that is no constant of " + type.getSimpleName(), null);
        }
    }

    /**
     * A discriminator that belongs to no entity.
     *
     * @param column its column with the table
     * @param type the type that permits the entities
     * @param key the key of the row in words
     */
    public static MappingException unknownKind(String column, String type, String key) {
        return new MappingException(column + " holds a text that stands for nothing that " + type
                + " permits, in the row with " + key + ": was it written by another version of the application?");
    }

    /** Reads a {@code boolean} that is never NULL. */
    public static Boolean readBoolean(Row row, int at) {
        return row.getBoolean(at);
    }

    /** Reads a {@code bigint} that is never NULL. */
    public static Long readLong(Row row, int at) {
        return row.getLong(at);
    }
}
