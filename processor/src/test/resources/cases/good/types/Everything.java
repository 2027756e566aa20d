package types;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;

@Table
public record Everything(
        @Id @Generated long id,
        boolean truth,
        Boolean boxedTruth,
        short small,
        Short boxedSmall,
        int number,
        Integer boxedNumber,
        long big,
        Long boxedBig,
        float real,
        Float boxedReal,
        double precise,
        Double boxedPrecise,
        BigDecimal decimal,
        @Column(precision = 10, scale = 2) BigDecimal money,
        BigInteger huge,
        @Column(precision = 30) BigInteger limited,
        String text,
        @Column(length = 10) String shortText,
        UUID uuid,
        Instant instant,
        OffsetDateTime offsetDateTime,
        LocalDateTime localDateTime,
        LocalDate localDate,
        LocalTime localTime,
        OffsetTime offsetTime,
        byte[] bytes,
        Color color,
        @Default("7") int primitiveDefault,
        @Default("'RED'") Color colorDefault,
        @Default("now()") Instant instantDefault,
        @Default("12345678901234567890") BigInteger hugeDefault) {
    public enum Color {
        RED,
        GREEN
    }
}
