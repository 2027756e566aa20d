package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;
import dev.vorm.type.*;
import java.math.BigDecimal;
import java.util.*;

@Table
public record Enums(
        @Id long id,
        Twice twice,
        Lengthy lengthy,
        @PgEnum Empty empty,
        Empty none,
        @PgEnum(unknown = "OHTER") Fallback fallback,
        @PgEnum(unknown = "ONLY") Alone alone,
        @PgEnum(value = "a_name_that_is_so_long_that_postgresql_would_cut_it_off_after_63_bytes") Alone named,
        @PgEnum String text,
        @PgEnum("alone") Alone first,
        @PgEnum("alone") Fallback second) {
    @Table
    record Again(@Id long id, Twice twice, Twice more, Lengthy lengthy, Wrong wrong, Wrong too) {}
    @PgEnum(unknown = "OHTER")
    enum Wrong { A, OTHER }
    enum Twice { A, @Label("A") B }
    @PgEnum
    enum Lengthy { @Label("a label that is so long that postgresql would refuse it, over 63 bytes") A }
    enum Empty {}
    enum Fallback { A, OTHER }
    enum Alone { ONLY }
}
