package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.math.BigDecimal;

/** The types of what is computed, which keeps to no limits of a column. */
final class Plain {
    private Plain() {}

    /** The same type without limits of precision and scale. */
    @SuppressWarnings("unchecked") // only for BigDecimal itself
    static <T> SqlType<T> type(SqlType<T> type) {
        if (type.javaType() != BigDecimal.class || !type.name().equals(SqlType.NUMERIC.name())) {
            return type;
        }
        return (SqlType<T>) (type.isSensitive() ? SqlType.NUMERIC.sensitive() : SqlType.NUMERIC);
    }
}
