package dev.vorm.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.model.Article;
import dev.vorm.sample.model.ArticleBuilder;
import dev.vorm.sample.model.ArticleCrud;
import dev.vorm.sample.model.User;
import dev.vorm.sample.model.UserBuilder;
import dev.vorm.sample.model.UserCrud;
import dev.vorm.testing.VormTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the database computes comes back from each write, and what the application gives is not used. */
@VormTest
class ComputedTest {
    @Test
    void writesGiveBackWhatTheDatabaseComputed(Database db) {
        User ann = new UserCrud(db)
                .insert(new UserBuilder()
                        .username("ann")
                        .email("ann@example.org")
                        .build())
                .await();
        ArticleCrud articles = new ArticleCrud(db);

        Article inserted = articles.insert(article(ann, "one").build()).await();
        Article updated = articles.update(
                        ArticleBuilder.from(inserted).body("Longer").build())
                .await();
        List<Article> more = articles.insertAll(List.of(
                        article(ann, "two").length(99).build(),
                        article(ann, "three").body("").build()))
                .await();

        assertThat(inserted.length()).isEqualTo(4);
        assertThat(updated.length()).isEqualTo(6);
        assertThat(more).extracting(Article::length).containsExactly(4, 0);
        assertThat(articles.getById(inserted.id()).await().length()).isEqualTo(6);
    }

    private static ArticleBuilder article(User author, String slug) {
        return new ArticleBuilder()
                .slug(slug)
                .title(slug)
                .description("")
                .body("Body")
                .author(Ref.of(author.id()));
    }

    @Test
    void aFreshDatabaseIsAsTheBuildSays(Database db) {
        assertThat(db.schema().verify().await()).hasToString("");
    }
}
