package dev.vorm.sample.cards;

import dev.vorm.annotation.Count;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Path;
import dev.vorm.annotation.Projection;
import dev.vorm.annotation.Sql;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.cards.far.Writer;
import java.util.List;
import java.util.Optional;

/** Projections. */
final class Cards {
    private Cards() {}

    /** Keys behind references, in parts and as a whole. */
    @Projection(Book.class)
    record Where(
            String title,
            @Nullable Ref<Shelf, Shelf.Place> shelf,
            @Path("shelf") Optional<Ref<Shelf, Shelf.Place>> again,
            @Path("shelf.place") Shelf.@Nullable Place place,
            @Path("shelf.place.number") @Nullable Short number,
            @Path("shelf.place.hall") @Nullable Ref<Hall, String> hall,
            @Path("shelf.place.hall.size") @Nullable Integer size,
            @Path("stand") Optional<Ref<Stand, StandKey>> stand,
            @Path("stand.shelf.place.number") @Nullable Short standNumber,
            @Path("stand") @Nullable Both both) {}

    @Projection(Stand.class)
    record Both(@Path("hall.size") int size, @Path("shelf") Place shelf) {}

    @Projection(Shelf.class)
    record Place(
            @Path("place.number") short number,
            @Path("place.hall.name") String hall,
            @Sql("upper(label)") String label) {}

    /** Lists in the records of references, at any depth. */
    @Projection(Book.class)
    record Deep(String title, Writer author, Optional<Writer> editor) {}

    /** What two relationships lead to. */
    @Projection(Person.class)
    record Reader(
            @Nullable String name,
            @Path("books.tags.name") List<String> tags,
            @Path("books.tags") List<Word> words,
            @Path("books.editor.books.title") List<String> edited,
            @Count("staff") int staff) {}

    @Projection(Tag.class)
    record Word(String name) {}

    /** The same book in two shapes. */
    @Projection(Book.class)
    record Page(Title title, Tagged tagged, Long id) {}

    @Projection(Book.class)
    record Title(String title) {}

    @Projection(Book.class)
    record Tagged(
            @Path("tags.name") List<String> tags,
            @Path("tags.books") List<Title> alike) {}

    /** What is null as a whole. */
    @Projection(Book.class)
    record Edited(
            String title,
            @Nullable Name editor,
            @Path("editor.books.title") List<String> books) {}

    @Projection(Person.class)
    record Name(Long id, @Nullable String name) {}
}
