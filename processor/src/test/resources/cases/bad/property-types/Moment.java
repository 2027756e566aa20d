package app;

import dev.vorm.annotation.*;
import java.util.*;
import java.time.*;

@Table
public record Moment(
        @Id @Generated Long id,
        Date date,
        Calendar calendar,
        java.sql.Timestamp stamp,
        ZonedDateTime zoned,
        char letter,
        Byte tiny,
        Object anything,
        OptionalInt maybe,
        Optional<Date> maybeDate,
        Optional raw) {}
