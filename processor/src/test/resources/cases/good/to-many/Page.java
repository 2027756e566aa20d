package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.relationship.Ref;

/** The page of an author. */
@Table("graph_pages")
public record Page(@Id @Generated Long id, @Unique Ref<Author, Long> author, String text) {}
