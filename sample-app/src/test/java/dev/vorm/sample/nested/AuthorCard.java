package dev.vorm.sample.nested;

import dev.vorm.annotation.Count;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Path;
import dev.vorm.annotation.Projection;
import dev.vorm.sample.graph.Author;
import dev.vorm.sample.graph.Page;
import dev.vorm.sample.graph.Post;
import dev.vorm.sample.graph.Remark;
import java.util.List;
import java.util.Optional;

/** An author, without the key, with posts and what is said of these, and perhaps with a page. */
@Projection(Author.class)
public record AuthorCard(
        String name,
        List<Item> posts,
        @Path("posts.title") List<String> titles,
        Optional<Sheet> page,
        @Path("page") @Nullable Sheet same,
        @Path("page.text") Optional<String> text) {
    /** A post. */
    @Projection(Post.class)
    public record Item(
            Long id,
            String title,
            @Path("editor.name") @Nullable String editor,
            @Count("tags") int tags,
            List<Said> remarks) {}

    /** What is said of a post. */
    @Projection(Remark.class)
    public record Said(String text) {}

    /** A page. */
    @Projection(Page.class)
    public record Sheet(Long id, String text) {}
}
