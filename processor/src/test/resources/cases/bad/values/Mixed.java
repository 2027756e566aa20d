package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;
import dev.vorm.type.*;
import java.math.BigDecimal;
import java.util.*;

@Table
public record Mixed(
        @Id @Column(insertable = false) long id,
        @Version @Column(updatable = false) int version,
        @Convert(Converted.Other.class) Ref<Enums, Long> converted,
        @Column(type = "text") Ref<Enums, Long> typed,
        @Json Ref<Enums, Long> document,
        @Json int number,
        @Json UUID uuid,
        @Json List raw,
        List list,
        List<?> wild,
        List<Optional<String>> optionals,
        Map<String, Integer> map,
        Range<String> range,
        List<String>[] arrays,
        char[] letters,
        Collection<String> collection,
        BitSet bits,
        Name name,
        @Short @Long2 String both,
        @Short @Long2 @Column(length = 5) String decided) {
    record Name(@Column(length = 3) String text) {}
    @Column(length = 3) @interface Short {}
    @Column(length = 4) @interface Long2 {}
}
