package dev.vorm.sample.graph;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.InheritanceType;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;

/** Classes of kinds in several tables; the author stands in an embedded value. */
@Table("graph_works")
@Index(columns = "credit.author")
@Inheritance(InheritanceType.JOINED)
@SuppressWarnings("NullAway.Init") // the mapping sets what the constructor does not
public abstract sealed class Work {
    @Id
    public Long id;

    @Embedded
    public Credit credit;

    @Relationship(mappedBy = "work")
    @OrderBy("id")
    public Many<Review> reviews = Many.unloaded();

    /** Who made it. */
    public record Credit(String role, @Nullable Ref<Author, Long> author) {}

    /** With a relationship of its own. */
    @Table("graph_novels")
    public static final class Novel extends Work {
        @Relationship(mappedBy = "novel")
        @OrderBy("id")
        public Many<Chapter> chapters = Many.unloaded();

        @Relationship(mappedBy = "novel", where = "this.role = 'writer' AND other.id <= this.id")
        public Many<Chapter> written = Many.unloaded();

        @Relationship(where = "other.id >= this.id")
        @OrderBy("id")
        public Many<Work> shelf = Many.unloaded();
    }

    /** Refers to another kind. */
    @Table("graph_films")
    @Index(columns = "basis")
    public static final class Film extends Work {
        public @Nullable Ref<Novel, Long> basis;
    }
}
