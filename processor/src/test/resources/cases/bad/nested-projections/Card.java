package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Projection(Post.class)
public record Card(
        List<Wrong> tags,
        @Path("tags") Set<Word> set,
        @Path("tags") Word[] array,
        @Path("tags") Many<Tag> many,
        @Path("tags") Word one,
        @Path("tags") List<Tag> entities,
        @Path("tags") @Nullable List<Word> nullable,
        @Path("tags") Optional<List<Word>> optional,
        @Path("tags") List<@Nullable Word> elements,
        @Path("tags.name") List<Integer> numbers,
        @Path("tags.name") String string,
        @Path("tags.hint") List<String> hints,
        @Path("tags.nmae") List<String> unknown,
        @Path("tags.posts.tags.name") List<String> far,
        @Path("tags.posts") List<Word> posts,
        @Count("tags") List<Word> counted,
        @Count("tags.name") long names,
        @Sql("1") List<Text> sql,
        Writer author,
        @Path("author.profile") Text profile,
        @Path("author.profile.text") String text,
        @Path("author.profile.text") @Nullable Integer number,
        @Path("author") Counted numbered,
        @Path("tags.posts.title") String alike,
        @Path("tags.posts.titel") List<String> titel,
        @Path("tags.posts") List<Word> wrong,
        @Path("tags.posts.author") List<Long> authors) {
    @Projection(User.class)
    record Counted(@Count("posts") long posts) {}

    @Projection(Tag.class)
    record Word(String name) {}

    @Projection(Post.class)
    record Wrong(String title) {}

    @Projection(Profile.class)
    record Text(Long id, String text) {}

    @Projection(User.class)
    record Writer(@Path("posts.title") List<String> titles) {}

    @Projection(User.class)
    record Circle(List<Back> posts) {}

    @Projection(Post.class)
    record Back(Circle author) {}
}
