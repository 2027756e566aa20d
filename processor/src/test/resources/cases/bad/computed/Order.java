package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@Table
@Comment(" ")
public record Order(
        @Id @Computed("1") long id,
        @Computed("") long total,
        @Computed("2") @Default("3") long twice,
        @Computed("now()") @Version int version,
        @Computed("4") @Generated long made,
        @Computed("5") Ref<Other, Long> other,
        @Computed("6") @Nullable long some,
        @Comment("") String note) {}
