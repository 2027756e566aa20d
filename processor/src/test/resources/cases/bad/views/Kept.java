package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.util.List;

@Table
record Kept(
        @Id Long id,
        Ref<Seen, Long> seen,
        @Nullable Ref<Pair, PairKey> pair,
        Ref<Keyless, Long> keyless,
        @Elements List<Part> all) {

    record Part(int number, Ref<Seen, Long> seen) {}
}
