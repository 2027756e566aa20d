package app;

import dev.vorm.annotation.*;
import java.util.List;

@Projection(Post.class)
public record PostCard(
        List<Word> tags,
        String title,
        @Path("tags.name") List<String> words,
        @Path("tags.weight") List<Integer> weights,
        @Path("author.posts") List<Title> others,
        @Path("author.boss.posts.author.name") List<String> names) {
    @Projection(Tag.class)
    record Word(String name, List<Title> posts) {}

    @Projection(Post.class)
    record Title(String title) {}
}
