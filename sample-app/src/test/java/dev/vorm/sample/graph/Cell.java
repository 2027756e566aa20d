package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;

/** Something that divides into two at most, which its constructor holds. */
@Table("graph_cells")
@Index(columns = "mother")
public record Cell(
        @Id Long id,
        @Nullable Ref<Cell, Long> mother,
        @Relationship(mappedBy = "mother") Many<Cell> daughters) {
    public Cell {
        if (daughters.isLoaded() && daughters.get().size() > 2) {
            throw new IllegalStateException("more than two daughters");
        }
    }
}
