package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;
import dev.vorm.type.*;
import java.math.BigDecimal;
import java.util.*;

@Table
public record Types(
        @Id long id,
        @Column(type = "uuid") int fits,
        @Column(type = "int; drop table x") int injected,
        @Column(type = "text -- ") String comment,
        @Column(type = "\"open") String quoted,
        @Column(type = "serial") int serial,
        @Column(type = "\"char\"") String cut,
        @Column(type = "name") String name,
        @Column(type = "float(3)") double sized,
        @Column(type = "text[]") String array,
        @Column(type = "text") List<String> list,
        @Column(type = "integer[]") List<String> elements,
        @Column(type = "timestamp") java.time.Instant zone,
        @Column(type = "real") double narrowed,
        @Column(type = "int8") long[] longs,
        @Column(type = "citext", length = 3) String length,
        @Column(type = "numeric(3)", precision = 3) BigDecimal precision,
        @Column(type = "numeric", scale = 3) BigDecimal scale,
        @Column(type = "") String empty,
        @Column(type = "a.b.c") String parts) {}
