package dev.vorm.sample.projections;

import dev.vorm.annotation.Formula;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** Of one writer, and perhaps of another one. */
@Table("stories")
@Index(columns = "author")
@Index(columns = "coauthor")
public record Story(
        @Id @Generated Long id,
        String title,
        @Nullable Integer pages,
        Ref<Writer, Long> author,
        @Nullable Ref<Writer, Long> coauthor,
        @Formula("upper({title})") String loud) {}
