package dev.vorm.sample.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.NotFoundException;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Repository methods that load relationships along. */
@VormTest
class FetchingRepositoryTest {
    private Database db;
    private StatementCounter statements;
    private PostRepository posts;
    private Post post;

    @BeforeEach
    void create(Database database, StatementCounter counter) {
        db = database;
        statements = counter;
        posts = new PostRepositoryImpl(db);
        Author ann = new AuthorCrud(db)
                .insert(new AuthorBuilder().name("Ann").build())
                .await();
        post = posts.insert(new PostBuilder()
                        .title("First")
                        .author(Ref.of(ann.id()))
                        .build())
                .await();
        new RemarkCrud(db).insert(new Remark(Ref.of(post.id()), "well")).await();
    }

    @Test
    void pathsWithOneBeginningLoadItOnce() {
        Post found = statements.expect(6, () -> posts.findById(post.id())).orElseThrow();

        assertThat(found.tags().get()).isEmpty();
        assertThat(found.author().get().page().get()).isEmpty();
        assertThat(found.author().get().posts().get())
                .singleElement()
                .satisfies(other -> assertThat(other.remarks().get()).hasSize(1));
        assertThat(found.remarks().isLoaded()).isFalse();
        assertThat(statements.expect(1, () -> posts.findById(-1L))).isEmpty();
    }

    @Test
    void eachReadHasItsOwn() {
        assertThat(posts.getById(post.id()).await().author().get().name()).isEqualTo("Ann");
        List<Post> twice = statements.expect(2, () -> posts.findAllById(List.of(post.id(), post.id())));
        assertThat(twice)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.remarks().get()).hasSize(1));
        assertThat(posts.findAll().await())
                .allSatisfy(each -> assertThat(each.author().isLoaded()).isFalse());
        assertThat(posts.findAllById(List.of()).await()).isEmpty();
        assertThatThrownBy(() -> posts.getById(-1L).await()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void transactionWaitsForThemAll() {
        Post found = db.transaction(tx -> {
                    PostRepository here = tx.with(posts);
                    here.findAll();
                    return here.getById(post.id());
                })
                .await();

        assertThat(found.author().get().name()).isEqualTo("Ann");
        assertThat(new PostCrud(db).getById(post.id()).await().author().isLoaded())
                .isFalse();
    }
}
