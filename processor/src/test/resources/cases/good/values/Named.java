package values;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.type.BitString;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** Columns of types that the user names. */
@Table("value_named")
record Named(
        @Id @Generated Long id,
        @Column(type = "integer") long small,
        @Column(type = "varchar(5)") String text,
        @Column(type = "xml") String xml,
        @Column(type = "tsvector") String words,
        @Column(type = "macaddr8") String mac,
        @Column(type = "bit(3)") BitString bits,
        @Column(type = "timestamp(3)") LocalDateTime time,
        @Column(type = "numeric(6,2)") BigDecimal price,
        @Column(type = "varchar(5)[]") List<String> texts,
        @Column(type = "integer[]") List<Long> numbers,
        @Column(type = "date") YearMonth month,
        @ShortText String name) {}
