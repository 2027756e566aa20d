package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;

@View(
        value = "author_figures",
        schema = "stats",
        sql = "SELECT a.id, a.name, a.mood, a.id AS author_id, a.teacher_id, a.articles, a.title, a.words FROM authors a")
@Comment("How much each wrote")
public record AuthorFigures(
        @Id Long id,
        @Column(length = 50) String name,
        @PgEnum("mood") Mood mood,
        Ref<Author, Long> author,
        @Nullable Ref<AuthorFigures, Long> teacher,
        long articles,
        @Embedded @Nullable Best best,
        @Formula("{articles} * 2") BigDecimal twice) {

    enum Mood {
        GOOD,
        BAD
    }

    record Best(String title, int words) {}

    @AfterLoad
    void loaded() {}
}
