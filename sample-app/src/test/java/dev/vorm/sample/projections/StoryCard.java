package dev.vorm.sample.projections;

import dev.vorm.annotation.Count;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Path;
import dev.vorm.annotation.Projection;
import dev.vorm.annotation.Sql;
import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Optional;

/** All kinds of components. */
@Projection(Story.class)
public record StoryCard(
        Long id,
        String title,
        Optional<Integer> pages,
        String loud,
        Ref<Writer, Long> author,
        @Path("author") Profile by,
        @Path("author.pens") List<String> pens,
        @Path("author.rank") Writer.Rank rank,
        @Path("author.publisher.seat") Publisher.@Nullable Seat seat,
        @Path("author.publisher.name") @Nullable String publisher,
        @Nullable Profile coauthor,
        @Path("coauthor.teacher") Optional<Name> coteacher,
        @Sql("char_length(title) + coalesce(pages, 0)") int size,
        @Sql("nullif(title, 'First')") @Nullable String other) {
    /** A writer, with the name of who taught that writer. */
    @Projection(Writer.class)
    public record Profile(
            Long id,
            String name,
            @Path("email") String mail,
            @Nullable Name teacher,
            @Sql("char_length(name)") int letters) {}

    /** A writer's name. */
    @Projection(Writer.class)
    public record Name(String name) {}

    /** A writer, and how many stories there are. */
    @Projection(Writer.class)
    public record Busy(
            String name,
            @Count("stories") long stories,
            @Path("name") String again,
            @Count("stories") int few) {}
}
