package dev.vorm.sample.nested;

import dev.vorm.annotation.Path;
import dev.vorm.annotation.Projection;
import dev.vorm.annotation.Sql;
import dev.vorm.sample.graph.Post;
import dev.vorm.sample.graph.Tag;
import java.util.List;

/** A post with its tags, and what else its author and its editor, if there is one, wrote. */
@Projection(Post.class)
public record PostCard(
        List<Word> tags,
        String title,
        @Path("author.posts.title") List<String> others,
        @Path("editor.posts") List<Title> byEditor,
        @Path("remarks.post.author.name") List<String> writers) {
    /** A tag. */
    @Projection(Tag.class)
    public record Word(String name) {}

    /** A post's title. */
    @Projection(Post.class)
    public record Title(String title) {}

    /** The same, with a number that is not its key. */
    @Projection(Tag.class)
    public record Counted(@Sql("-id") long id, List<Title> posts) {}

    /** A tag, and the posts that have it. */
    @Projection(Tag.class)
    public record Tagged(String name, List<Title> posts) {}
}
