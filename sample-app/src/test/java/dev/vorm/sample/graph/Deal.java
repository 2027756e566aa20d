package dev.vorm.sample.graph;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;
import java.util.Optional;

/** With references within embedded values: records, absent ones, ones within each other, and a class. */
@Table("graph_deals")
@SuppressWarnings("vorm.index")
public record Deal(
        @Id Long id,
        @Embedded Party seller,
        @Embedded(prefix = "buyer_") Optional<Party> buyer,
        @Embedded Terms terms) {
    /** One side. */
    @SuppressWarnings("vorm.index")
    public record Party(
            String name,
            @Nullable Ref<Author, Long> agent,
            @Embedded(prefix = "office_") Office office) {}

    /** Where one is. */
    @SuppressWarnings("vorm.index")
    public record Office(int room, @Nullable Ref<Garage, Long> garage) {}

    /** Set by the mapping. */
    @SuppressWarnings({"NullAway.Init", "vorm.index"})
    public static class Terms {
        public int days;
        public @Nullable Ref<Author, Long> witness;
    }
}
