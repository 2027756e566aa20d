package hidden;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

@Table
public record Roots(
        @Id Long id,
        boolean dev,
        String SqlType,
        String List,
        String RootsMapping,
        @Embedded Part part,
        Ref<Roots, Long> parent,
        Ref<Other, OtherKey> other) {
    public record Part(String RootsTable, String OtherTable, String Optional) {}
}
