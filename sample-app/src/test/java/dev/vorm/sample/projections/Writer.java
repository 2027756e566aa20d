package dev.vorm.sample.projections;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Sensitive;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import java.util.List;

/** Softly deleted; some publish by themselves. */
@Table("story_writers")
@Index(columns = "publisher")
@Index(columns = "teacher")
public record Writer(
        @Id @Generated Long id,
        String name,
        @Sensitive String email,
        List<String> pens,
        Rank rank,
        @Nullable Ref<Publisher, Long> publisher,
        @Nullable Ref<Writer, Long> teacher,
        @SoftDelete boolean gone,
        @Relationship(mappedBy = "author") Many<Story> stories) {
    public enum Rank {
        NEW,
        KNOWN
    }
}
