package alike;

import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.Elements;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import java.util.List;
import java.util.Map;

/** What generated code joins, raises or lowers is the same of many of these. */
@Table
public record Contact(
        @Id Long id,
        @Elements List<Phone> phones,
        @Column("c1") List<Kind> phonesKind,
        @Elements(keyColumn = @Column("kind_key")) Map<Kind, Phone> byKind,
        @Column("c2") List<Kind> byKindKey,
        @Embedded(prefix = "c3_") Address home,
        @Column("c4") List<Kind> homeKind,
        @Column("c5") List<Kind> homeKind2,
        @Embedded(prefix = "c6_") @Nullable Address homeColumns,
        @Embedded(prefix = "c7_") Address columns,
        @Embedded(prefix = "c8_") Address HOME,
        @Column("c9") List<Kind> aB,
        @Column("c10") List<Kind> AB,
        @Column("c11") List<Kind> a_b,
        @Column("c12") List<Kind> List,
        @Column("c13") String SqlType,
        @Elements(table = "c14") List<Kind> keyOfByKind,
        @Elements(table = "c15") List<Kind> HOMES,
        @Elements(table = "c16") List<Kind> homes) {
    @AfterLoad
    void loaded() {}
}
