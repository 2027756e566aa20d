package app;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;

/** A folder in others. */
@Table("graph_folders")
@Index(columns = "parent")
public record Folder(
        @Id Long id,
        @Nullable Ref<Folder, Long> parent,
        @Relationship(mappedBy = "parent") @OrderBy("id") Many<Folder> children) {}
