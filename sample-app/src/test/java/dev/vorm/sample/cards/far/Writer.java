package dev.vorm.sample.cards.far;

import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Path;
import dev.vorm.annotation.Projection;
import dev.vorm.sample.cards.Book;
import dev.vorm.sample.cards.Person;
import java.util.List;

/** A person, of whose boss only this package knows. */
@Projection(Person.class)
public record Writer(
        @Nullable String name, List<Work> books, @Nullable Chief boss) {
    /** The name of the boss, or nobody. */
    public String chief() {
        return boss == null ? "nobody" : boss + "";
    }

    @Projection(Person.class)
    record Chief(@Nullable String name, @Path("staff.id") List<Long> staff) {}

    /** A book's title. */
    @Projection(Book.class)
    public record Work(String title) {}
}
