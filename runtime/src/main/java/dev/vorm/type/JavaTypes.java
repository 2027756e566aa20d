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
import java.util.Map;
import java.util.UUID;

/** Which type of PostgreSQL's a Java class stands for where nothing else says so. */
final class JavaTypes {
    private static final Map<Class<?>, SqlType<?>> TYPES = Map.ofEntries(
            Map.entry(Boolean.class, SqlType.BOOLEAN),
            Map.entry(Short.class, SqlType.SMALLINT),
            Map.entry(Integer.class, SqlType.INTEGER),
            Map.entry(Long.class, SqlType.BIGINT),
            Map.entry(Float.class, SqlType.REAL),
            Map.entry(Double.class, SqlType.DOUBLE),
            Map.entry(BigDecimal.class, SqlType.NUMERIC),
            Map.entry(BigInteger.class, SqlType.NUMERIC_INTEGER),
            Map.entry(String.class, SqlType.TEXT),
            Map.entry(Character.class, SqlType.CHAR),
            Map.entry(UUID.class, SqlType.UUID),
            Map.entry(LocalDate.class, SqlType.DATE),
            Map.entry(LocalTime.class, SqlType.TIME),
            Map.entry(OffsetTime.class, SqlType.TIMETZ),
            Map.entry(LocalDateTime.class, SqlType.TIMESTAMP),
            Map.entry(OffsetDateTime.class, SqlType.TIMESTAMPTZ),
            Map.entry(Instant.class, SqlType.INSTANT),
            Map.entry(Duration.class, SqlType.DURATION),
            Map.entry(Period.class, SqlType.PERIOD),
            Map.entry(Interval.class, SqlType.INTERVAL),
            Map.entry(Inet.class, SqlType.INET),
            Map.entry(InetAddress.class, SqlType.INET_ADDRESS),
            Map.entry(Cidr.class, SqlType.CIDR));

    private JavaTypes() {}

    @SuppressWarnings("unchecked") // the map has the type of each class
    static <T> SqlType<T> of(Class<T> javaType) {
        SqlType<T> type = (SqlType<T>) TYPES.get(javaType);
        if (type == null) {
            throw new IllegalArgumentException(
                    "No type of PostgreSQL's is known for " + javaType.getName() + ": give the SqlType instead");
        }
        return type;
    }
}
