package app;

import dev.vorm.annotation.*;
import java.util.List;
import java.util.Optional;

@Projection(Post.class)
public record Page(
        Summary summary,
        Writer author,
        @Path("author.boss") Optional<Writer> boss,
        @Path("tags.posts.title") List<String> alike,
        @Path("author.posts.tags") List<Label> labels) {
    @Projection(Post.class)
    record Summary(String title) {}

    @Projection(Tag.class)
    record Label(String name) {}

    @Projection(User.class)
    record Writer(String name, List<Summary> posts, @Path("boss") @Nullable Chief boss) {}

    @Projection(User.class)
    record Chief(@Path("posts.id") List<Long> posts) {}
}
