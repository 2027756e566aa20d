package app;

import dev.vorm.annotation.*;
import java.util.Optional;

@Table
public class Circles {
    @Id Long id;
    @Embedded Round round;
    @Embedded String text;
    @Embedded Thread.State state;
    @Embedded Nothing nothing;
    @Embedded Other other;
    @Embedded(prefix = "a") @Nullable Loose loose;
    @Embedded(prefix = "b") Optional<Loose> looser;
    @Embedded(prefix = "c") @Nullable Managed managed;
    @Embedded(prefix = "d") final Managed fixed = null;
    @Embedded(prefix = "e") int number;
    @Embedded(prefix = "f", columns = @ColumnName(property = "aa", value = "z")) Loose renamed;

    @Embedded(prefix = "g") @Default("1") @Sensitive @Check("a > 1") Part said;

    record Part(@Id int a) {}
    record Nothing() {}
    record Loose(@Nullable String a, Optional<Integer> b) {}
    record Round(int a, @Embedded Back back) {}
    record Back(@Embedded(prefix = "x") Round round, String b) {}
    record Managed(String a, @Default("1") Integer b, @UpdatedAt java.time.Instant c, @Embedded Deeper deeper) {}
    record Deeper(@Version int version) {}
}
