package dev.vorm.sample.graph;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.AuthorTable.AUTHOR;
import static dev.vorm.sample.graph.CellTable.CELL;
import static dev.vorm.sample.graph.FolderTable.FOLDER;
import static dev.vorm.sample.graph.PageTable.PAGE;
import static dev.vorm.sample.graph.PostTable.POST;
import static dev.vorm.sample.graph.RemarkTable.REMARK;
import static dev.vorm.sample.graph.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.NotLoadedException;
import dev.vorm.query.Select;
import dev.vorm.relationship.Ref;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is fetched along with entities: the right ones, by as many statements as there are relationships. */
@VormTest
class GraphTest {
    private Database db;
    private StatementCounter statements;
    private Author ann;
    private Author bob;

    @BeforeEach
    void create(Database database, StatementCounter counter) {
        db = database;
        statements = counter;
        db.execute(deleteFrom(REMARK).allRows()).await();
        db.execute(deleteFrom(POST).allRows()).await();
        db.execute(deleteFrom(PAGE).allRows()).await();
        db.execute(deleteFrom(AUTHOR).allRows()).await();
        db.execute(deleteFrom(TAG).allRows()).await();
        db.execute(deleteFrom(FOLDER).allRows()).await();
        AuthorCrud authors = new AuthorCrud(db);
        ann = authors.insert(new AuthorBuilder().name("Ann").build()).await();
        bob = authors.insert(new AuthorBuilder().name("Bob").build()).await();
        authors.insert(new AuthorBuilder().name("Cid").build()).await();
        Post second = post("Second", ann, bob);
        Post first = post("First", ann, null);
        post("Third", bob, ann);
        remark(first, "well");
        remark(first, "so so");
        remark(first, "bad");
        remark(second, "better");
        tag("java", first, second);
        tag("sql", first);
        new PageCrud(db)
                .insert(new PageBuilder().author(Ref.of(ann.id())).text("Hello").build())
                .await();
    }

    private Post post(String title, Author author, @Nullable Author editor) {
        return new PostCrud(db)
                .insert(new PostBuilder()
                        .title(title)
                        .author(Ref.of(author.id()))
                        .editor(editor == null ? null : Ref.of(editor.id()))
                        .build())
                .await();
    }

    private void remark(Post post, String text) {
        new RemarkCrud(db).insert(new Remark(Ref.of(post.id()), text)).await();
    }

    private void tag(String name, Post... posts) {
        Tag tag = new TagCrud(db).insert(new TagBuilder().name(name).build()).await();
        assertThat(db.link(TAG.posts, tag.id(), Stream.of(posts).map(Post::id).toList())
                        .await())
                .isEqualTo(posts.length);
    }

    @Test
    void graphOfThreeLevelsTakesOneStatementALevel() {
        List<Author> found = statements.expect(
                4,
                () -> db.list(select(AUTHOR)
                        .fetch(AUTHOR.posts.with(POST.tags, POST.remarks))
                        .orderBy(AUTHOR.name.asc())));

        assertThat(found).extracting(Author::name).containsExactly("Ann", "Bob", "Cid");
        List<Post> posts = found.get(0).posts().get();
        assertThat(posts).extracting(Post::title).containsExactly("First", "Second");
        assertThat(posts.get(0).tags().get()).extracting(Tag::name).containsExactly("java", "sql");
        assertThat(posts.get(1).tags().get()).extracting(Tag::name).containsExactly("java");
        assertThat(posts.get(0).remarks().get())
                .extracting(remark -> remark.text)
                .containsExactly("well", "so so", "bad");
        assertThat(found.get(1).posts().get())
                .singleElement()
                .satisfies(post -> assertThat(post.tags().get()).isEmpty());
        assertThat(found.get(2).posts().get()).isEmpty();
    }

    @Test
    void toOneIsLoadedOnceForAllThatReferToIt() {
        List<Post> found = statements.expect(
                3, () -> db.list(select(POST).fetch(POST.author, POST.editor).orderBy(POST.title.asc())));

        assertThat(found).extracting(post -> post.author().get().name()).containsExactly("Ann", "Ann", "Bob");
        assertThat(found.get(0).author().get()).isSameAs(found.get(1).author().get());
        assertThat(found.get(0).editor()).isNull();
        assertThat(found.get(1).editor().get().name()).isEqualTo("Bob");
    }

    @Test
    void conditionsOrderAndLimitAreOfEachOwner() {
        List<Author> found = db.list(select(AUTHOR)
                        .fetch(AUTHOR.posts
                                .where(POST.title.ne("Third"))
                                .orderBy(POST.title.desc())
                                .with(POST.remarks.orderBy(REMARK.id.desc()).limit(2)))
                        .orderBy(AUTHOR.name.asc()))
                .await();

        assertThat(found.get(0).posts().get()).extracting(Post::title).containsExactly("Second", "First");
        assertThat(found.get(0).posts().get().get(1).remarks().get())
                .extracting(remark -> remark.text)
                .containsExactly("bad", "so so");
        assertThat(found.get(1).posts().get()).isEmpty();
    }

    @Test
    void bothSidesOfManyToMany() {
        List<Tag> found = db.list(select(TAG).fetch(TAG.posts.with(POST.tags)).orderBy(TAG.name.asc()))
                .await();

        assertThat(found.get(0).posts().get()).extracting(Post::title).containsExactly("First", "Second");
        assertThat(found.get(1).posts().get().get(0).tags().get())
                .extracting(Tag::name)
                .containsExactly("java", "sql");
    }

    @Test
    void oneIsThereOrNot() {
        List<Author> found = db.list(select(AUTHOR).fetch(AUTHOR.page).orderBy(AUTHOR.name.asc()))
                .await();

        assertThat(found.get(0).page().get()).map(Page::text).contains("Hello");
        assertThat(found.get(1).page().get()).isEmpty();
    }

    @Test
    void treeIsFollowedToADepth() {
        FolderCrud folders = new FolderCrud(db);
        for (long id = 1; id <= 6; id++) {
            folders.insert(new FolderBuilder()
                            .id(id)
                            .parent(id == 1 ? null : Ref.of(id / 2))
                            .build())
                    .await();
        }

        Folder root = statements.expect(
                3, () -> db.one(select(FOLDER).fetch(FOLDER.children.depth(2)).where(FOLDER.id.eq(1L))));

        assertThat(root.children().get()).extracting(Folder::id).containsExactly(2L, 3L);
        Folder second = root.children().get().get(0);
        assertThat(second.children().get()).extracting(Folder::id).containsExactly(4L, 5L);
        assertThat(second.children().get().get(0).children().isLoaded()).isFalse();

        Folder leaf = db.one(select(FOLDER).fetch(FOLDER.parent.depth(5)).where(FOLDER.id.eq(5L)))
                .await();
        assertThat(leaf.parent().get().parent().get().parent()).isNull();
    }

    @Test
    void pagesCountParents() {
        List<Author> page = db.list(select(AUTHOR)
                        .fetch(AUTHOR.posts)
                        .orderBy(AUTHOR.name.asc())
                        .limit(2))
                .await();

        assertThat(page).hasSize(2);
        assertThat(page.get(0).posts().get()).hasSize(2);
    }

    @Test
    void fetchInTransactionAndOfOneRow() {
        Author found = db.transaction(tx -> tx.one(select(AUTHOR)
                        .fetch(AUTHOR.posts.with(POST.author, POST.tags))
                        .where(AUTHOR.name.eq("Ann"))))
                .await();

        assertThat(found.posts().get())
                .extracting(post -> post.author().get().name())
                .containsOnly("Ann");
        assertThat(db.optional(select(AUTHOR).fetch(AUTHOR.posts).where(AUTHOR.name.eq("Nobody")))
                        .await())
                .isEmpty();
    }

    @Test
    void conditionsOnRelationships() {
        assertThat(names(select(AUTHOR).where(AUTHOR.posts.any(POST.title.eq("Third")))))
                .containsExactly("Bob");
        assertThat(names(select(AUTHOR).where(AUTHOR.posts.isEmpty()))).containsExactly("Cid");
        assertThat(names(select(AUTHOR).where(AUTHOR.posts.count().ge(2L)))).containsExactly("Ann");
        assertThat(names(select(AUTHOR).where(AUTHOR.posts.any(POST.tags.any(TAG.name.eq("sql"))))))
                .containsExactly("Ann");
        assertThat(names(select(AUTHOR)
                        .where(AUTHOR.posts.none(POST.tags.isEmpty().not()))))
                .containsExactly("Bob", "Cid");
        assertThat(names(select(AUTHOR).join(AUTHOR.posts).join(POST.tags).where(TAG.name.eq("sql"))))
                .containsExactly("Ann");
    }

    private List<String> names(Select<Author> query) {
        return db.list(query.orderBy(AUTHOR.name.asc())).await().stream()
                .map(Author::name)
                .toList();
    }

    @Test
    void whatWasNotFetchedSaysHowToFetchIt() {
        Post found = db.first(select(POST)).await().orElseThrow();

        assertThatThrownBy(() -> found.author().get())
                .isInstanceOf(NotLoadedException.class)
                .hasMessage(
                        "Post.author is not loaded: select(POST) reads what stands in the entity's own row, and nothing is loaded"
                                + " unasked. Add .fetch(POST.author) to the query, or load it now: db.load(entity, POST.author)");
        assertThatThrownBy(() ->
                        new AuthorCrud(db).getById(ann.id()).await().posts().get())
                .isInstanceOf(NotLoadedException.class)
                .hasMessageStartingWith("Author.posts is not loaded: Author.findById reads");
    }

    @Test
    void linkingAndUnlinking() {
        Post first = db.one(select(POST).where(POST.title.eq("First"))).await();
        Tag tag = new TagCrud(db).insert(new TagBuilder().name("new").build()).await();
        Long old = db.one(select(TAG.id).from(TAG).where(TAG.name.eq("sql"))).await();

        assertThat(db.link(POST.tags, first.id(), List.of(tag.id(), old)).await())
                .isEqualTo(1);
        assertThat(db.link(POST.tags, first.id(), List.of()).await()).isZero();
        assertThat(db.unlink(POST.tags, first.id(), List.of(old, -1L)).await()).isEqualTo(1);
        assertThat(db.load(first, POST.tags).await().tags().get())
                .extracting(Tag::name)
                .containsExactly("java", "new");
        assertThatThrownBy(() -> db.link(POST.tags, -1L, List.of(old)).await())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("Post.tags.link");
    }

    @Test
    void loadingLaterTakesOneStatementForAll() {
        List<Author> authors =
                db.list(select(AUTHOR).orderBy(AUTHOR.name.asc())).await();

        List<Author> loaded = statements.expect(2, () -> db.load(authors, AUTHOR.posts.with(POST.tags)));

        assertThat(loaded).extracting(author -> author.posts().get().size()).containsExactly(2, 1, 0);
        assertThat(authors.get(0).posts().isLoaded()).isFalse();
        Remark remark = db.first(select(REMARK)).await().orElseThrow();
        assertThat(db.load(remark, REMARK.post).await()).isSameAs(remark);
        assertThat(remark.post.isLoaded()).isTrue();
        assertThat(statements.<List<Author>>expect(0, () -> db.load(List.of(), AUTHOR.posts)))
                .isEmpty();
    }

    @Test
    void entityThatComesSeveralTimesGetsAllEachTime() {
        List<Author> found = statements.expect(
                2,
                () -> db.list(
                        select(AUTHOR).join(AUTHOR.posts).fetch(AUTHOR.posts).orderBy(POST.title.asc())));

        assertThat(found).extracting(Author::name).containsExactly("Ann", "Ann", "Bob");
        assertThat(found).extracting(author -> author.posts().get().size()).containsExactly(2, 2, 1);
    }

    @Test
    void lockedEntitiesAreFetchedAlong() {
        Author found = db.transaction(tx -> tx.one(select(AUTHOR)
                        .fetch(AUTHOR.posts)
                        .where(AUTHOR.name.eq("Ann"))
                        .forUpdate()))
                .await();

        assertThat(found.posts().get()).hasSize(2);
    }

    @Test
    void sameRelationshipTwiceIsFetchedOnce() {
        Post found = statements.expect(
                3,
                () -> db.one(select(POST)
                        .fetch(POST.author, POST.author.with(AUTHOR.page))
                        .where(POST.title.eq("First"))));

        assertThat(found.author().get().page().get()).isPresent();
        assertThatThrownBy(() -> select(POST).fetch(POST.tags, POST.tags.limit(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Post.tags is fetched twice");
    }

    @Test
    void whatNobodyWouldGetIsRefused() {
        assertThatThrownBy(() -> select(POST).fetch(POST.tags).as("posts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[Post.tags]: fetch it with the query around it");
        assertThatThrownBy(() -> select(POST).fetch(POST.tags).union(select(POST)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> select(POST).fetch(POST.tags).into(Post::title))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("by map(...)");
        assertThatThrownBy(() -> AUTHOR.posts.depth(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Author.posts does not lead to entities that have it, too");
    }

    @Test
    void collectionsByAProperty() {
        Post first = db.one(select(POST).fetch(POST.tags).where(POST.title.eq("First")))
                .await();

        assertThat(first.tags().by(Tag::name)).containsOnlyKeys("java", "sql");
    }

    @Test
    void equalityIsThatOfTheRow() {
        Author plain = db.one(select(AUTHOR).where(AUTHOR.name.eq("Ann"))).await();
        Author fetched = db.load(plain, AUTHOR.posts).await();

        assertThat(fetched).isEqualTo(plain).hasSameHashCodeAs(plain).isEqualTo(ann);
        assertThat(fetched).hasToString("Author[id=" + ann.id() + ", name=Ann, posts=Many(2), page=One(not loaded)]");
    }

    @Test
    void referenceByJoinTakesNoStatementOfItsOwn() {
        List<Post> found = statements.expect(
                2,
                () -> db.list(select(POST)
                        .fetch(POST.author.joined(), POST.editor.joined(), POST.tags)
                        .where(POST.title.ne("Third"))
                        .orderBy(POST.title.asc())));

        assertThat(found).extracting(post -> post.author().get().name()).containsExactly("Ann", "Ann");
        assertThat(found.get(0).editor()).isNull();
        assertThat(found.get(1).editor().get().name()).isEqualTo("Bob");
        assertThat(found.get(0).tags().get()).hasSize(2);
        assertThatThrownBy(() -> POST.author.joined().with(AUTHOR.posts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Post.author is joined");
        assertThatThrownBy(() -> AUTHOR.posts.with(POST.author.joined()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leave joined() out");
        assertThatThrownBy(() -> db.load(found, POST.author.joined()).await())
                .hasMessageContaining("leave joined() out");
        assertThatThrownBy(() -> select(POST).fetch(POST.author.joined(), POST.author))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wrongConditionFailsBeforeAnythingIsSent() {
        assertThatThrownBy(() -> statements.expect(
                        0,
                        () -> db.list(select(AUTHOR).fetch(AUTHOR.posts.with(POST.tags.where(REMARK.text.eq("x")))))))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("graph_remarks");
    }

    @Test
    void failureOfOneFetchIsThatOfTheCall() {
        assertThatThrownBy(() -> db.transaction(tx -> tx.list(select(POST)
                                .fetch(
                                        POST.author,
                                        POST.tags.where(TAG.id
                                                .dividedBy(TAG.id.minus(TAG.id))
                                                .eq(1L)),
                                        POST.remarks)))
                        .await())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("Post.tags")
                .hasMessageContaining("22012");
        assertThat(db.list(select(POST)).await()).hasSize(3);
    }

    @Test
    void whatAConstructorThrowsNamesTheRelationship() {
        CellCrud cells = new CellCrud(db);
        db.execute(deleteFrom(CELL).allRows()).await();
        cells.insert(new CellBuilder().id(1L).build()).await();
        for (long id = 2; id < 5; id++) {
            cells.insert(new CellBuilder().id(id).mother(Ref.of(1L)).build()).await();
        }

        assertThatThrownBy(() -> db.list(select(CELL).fetch(CELL.daughters)).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Cell.daughters")
                .hasMessageContaining("IllegalStateException");
    }

    @Test
    void entityWithoutKeyHasNothingToLoad() {
        Author notInserted = new AuthorBuilder().name("Dan").build();

        assertThatThrownBy(() -> statements.expect(0, () -> db.load(notInserted, AUTHOR.posts)))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("Author.posts: an entity has no key yet");
    }
}
