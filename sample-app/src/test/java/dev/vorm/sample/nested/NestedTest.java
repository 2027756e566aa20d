package dev.vorm.sample.nested;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.graph.AuthorTable.AUTHOR;
import static dev.vorm.sample.graph.FolderTable.FOLDER;
import static dev.vorm.sample.graph.PostTable.POST;
import static dev.vorm.sample.graph.RemarkTable.REMARK;
import static dev.vorm.sample.graph.TagTable.TAG;
import static dev.vorm.sample.nested.AuthorCardProjection.AUTHOR_CARD;
import static dev.vorm.sample.nested.FolderCardProjection.FOLDER_CARD;
import static dev.vorm.sample.nested.PostCardCountedProjection.POST_CARD_COUNTED;
import static dev.vorm.sample.nested.PostCardProjection.POST_CARD;
import static dev.vorm.sample.nested.PostCardTaggedProjection.POST_CARD_TAGGED;
import static dev.vorm.sample.nested.ShelfCardNeighboursProjection.SHELF_CARD_NEIGHBOURS;
import static dev.vorm.sample.nested.ShelfCardProjection.SHELF_CARD;
import static dev.vorm.sample.nested.ShelfTable.SHELF;
import static dev.vorm.sample.nested.VolumeTable.VOLUME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.TooManyRowsException;
import dev.vorm.observe.StatementEvent;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.graph.Author;
import dev.vorm.sample.graph.AuthorBuilder;
import dev.vorm.sample.graph.AuthorCrud;
import dev.vorm.sample.graph.FolderBuilder;
import dev.vorm.sample.graph.FolderCrud;
import dev.vorm.sample.graph.PageBuilder;
import dev.vorm.sample.graph.PageCrud;
import dev.vorm.sample.graph.Post;
import dev.vorm.sample.graph.PostBuilder;
import dev.vorm.sample.graph.PostCrud;
import dev.vorm.sample.graph.Remark;
import dev.vorm.sample.graph.RemarkCrud;
import dev.vorm.sample.graph.Tag;
import dev.vorm.sample.graph.TagBuilder;
import dev.vorm.sample.graph.TagCrud;
import dev.vorm.sample.nested.AuthorCard.Item;
import dev.vorm.sample.nested.AuthorCard.Said;
import dev.vorm.sample.nested.PostCard.Tagged;
import dev.vorm.sample.nested.PostCard.Title;
import dev.vorm.sample.nested.PostCard.Word;
import dev.vorm.sample.nested.ShelfCard.Neighbours;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Collections in projections: the right ones, by one statement for each, however many records there are. */
@VormTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NestedTest {
    private Database db;
    private StatementCounter statements;

    @BeforeAll
    void create(Database database, StatementCounter counter) {
        db = database;
        statements = counter;
        AuthorCrud authors = new AuthorCrud(db);
        Author ann = authors.insert(new AuthorBuilder().name("Ann").build()).await();
        Author bob = authors.insert(new AuthorBuilder().name("Bob").build()).await();
        authors.insert(new AuthorBuilder().name("Cid").build()).await();
        Post second = post("Second", ann, bob);
        Post first = post("First", ann, null);
        post("Third", bob, ann);
        Stream.of("well", "so so", "bad")
                .forEach(text -> new RemarkCrud(db)
                        .insert(new Remark(Ref.of(first.id()), text))
                        .await());
        tag("sql", first);
        tag("java", first, second);
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

    private void tag(String name, Post... posts) {
        Tag tag = new TagCrud(db).insert(new TagBuilder().name(name).build()).await();
        db.link(TAG.posts, tag.id(), Stream.of(posts).map(Post::id).toList()).await();
    }

    @Test
    void listsOfTwoLevelsAndWhatIsThereOnce() {
        List<AuthorCard> cards =
                statements.expect(7, () -> db.list(select(AUTHOR_CARD).orderBy(AUTHOR.name.asc())));

        AuthorCard ann = cards.get(0);
        assertThat(ann.posts()).extracting(Item::title).containsExactly("First", "Second");
        assertThat(ann.posts()).extracting(Item::tags).containsExactly(2, 1);
        assertThat(ann.posts()).extracting(Item::editor).containsExactly(null, "Bob");
        assertThat(ann.posts().get(0).remarks())
                .extracting(Said::text)
                .containsExactlyInAnyOrder("well", "so so", "bad");
        assertThat(ann.posts().get(1).remarks()).isEmpty();
        assertThat(ann.titles()).containsExactly("First", "Second");
        assertThat(ann.page()).map(AuthorCard.Sheet::text).contains("Hello");
        assertThat(ann.page()).contains(ann.same());
        assertThat(ann.text()).contains("Hello");
        assertThat(cards.get(1).titles()).containsExactly("Third");
        assertThat(cards.get(2))
                .isEqualTo(new AuthorCard("Cid", List.of(), List.of(), Optional.empty(), null, Optional.empty()));
    }

    @Test
    void manyToManyAndWhatReferencesLeadTo() {
        List<PostCard> cards =
                statements.expect(5, () -> db.list(select(POST_CARD).orderBy(POST.title.asc())));

        assertThat(cards)
                .containsExactly(
                        new PostCard(
                                List.of(new Word("java"), new Word("sql")),
                                "First",
                                List.of("First", "Second"),
                                List.of(),
                                List.of("Ann", "Ann", "Ann")),
                        new PostCard(
                                List.of(new Word("java")),
                                "Second",
                                List.of("First", "Second"),
                                List.of(new Title("Third")),
                                List.of()),
                        new PostCard(
                                List.of(),
                                "Third",
                                List.of("Third"),
                                List.of(new Title("First"), new Title("Second")),
                                List.of()));
        assertThat(db.list(select(POST_CARD_TAGGED).orderBy(TAG.name.asc())).await())
                .containsExactly(
                        new Tagged("java", List.of(new Title("First"), new Title("Second"))),
                        new Tagged("sql", List.of(new Title("First"))));
    }

    @Test
    void statementIsThatOfTheCollection() {
        statements.reset();
        db.list(select(POST_CARD_TAGGED)).await();

        assertThat(statements.statements())
                .extracting(StatementEvent::name)
                .containsExactly("select", "PostCard.Tagged.posts");
        assertThat(statements.statements())
                .extracting(StatementEvent::sql)
                .containsExactly("SELECT name, id\nFROM graph_tags", """
                        SELECT graph_post_tags.tag_id, graph_posts.title
                        FROM graph_post_tags
                        JOIN graph_posts ON graph_post_tags.post_id = graph_posts.id
                        WHERE graph_post_tags.tag_id = ANY ($1::bigint[])
                        ORDER BY graph_posts.title, graph_posts.id""");
    }

    @Test
    void expressionThatIsCalledAsTheKeyIsNotTheKey() {
        assertThat(db.list(select(POST_CARD_COUNTED).orderBy(TAG.name.asc())).await())
                .extracting(PostCard.Counted::posts)
                .isEqualTo(db.list(select(POST_CARD_TAGGED).orderBy(TAG.name.asc())).await().stream()
                        .map(Tagged::posts)
                        .toList())
                .anyMatch(posts -> !posts.isEmpty());
    }

    @Test
    void objectsOfRowsAreMadeOnceWhenAllIsThere() {
        AtomicInteger calls = new AtomicInteger();
        List<String> made = db.list(select(POST_CARD_TAGGED, TAG.name)
                        .orderBy(TAG.name.asc())
                        .into((card, name) -> {
                            calls.incrementAndGet();
                            return name + " " + card.posts().size();
                        }))
                .await();

        assertThat(made)
                .isEqualTo(db.list(select(POST_CARD_TAGGED).orderBy(TAG.name.asc())).await().stream()
                        .map(card -> card.name() + " " + card.posts().size())
                        .toList())
                .anyMatch(text -> !text.endsWith(" 0"));
        assertThat(calls).hasValue(made.size());
    }

    @Test
    void referenceOfAPathIsRefusedAtOnce() {
        assertThatThrownBy(() -> REMARK.post.author().fetch())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fetch it from the entity's own table");
    }

    @Test
    void asManyStatementsForAnyNumberOfRecords() {
        new FolderCrud(db)
                .insertAll(LongStream.rangeClosed(1, 2_000)
                        .mapToObj(id -> new FolderBuilder()
                                .id(id)
                                .parent(id == 1 ? null : Ref.of(id / 2))
                                .build())
                        .toList())
                .await();
        for (int rows : new int[] {1, 20, 2_000}) {
            List<FolderCard> found = statements.expect(
                    2,
                    () -> db.list(select(FOLDER_CARD).orderBy(FOLDER.id.asc()).limit(rows)));

            assertThat(found).hasSize(rows);
            assertThat(found)
                    .allSatisfy(folder -> assertThat(folder.children())
                            .isEqualTo(LongStream.of(folder.id() * 2, folder.id() * 2 + 1)
                                    .filter(id -> id <= 2_000)
                                    .boxed()
                                    .toList()));
        }
    }

    @Test
    void recordThatComesSeveralTimesHasItsListsEachTime() {
        List<Tagged> found = statements.expect(
                2, () -> db.list(select(POST_CARD_TAGGED).join(TAG.posts).orderBy(TAG.name.asc())));

        assertThat(found).extracting(tagged -> tagged.posts().size()).containsExactly(2, 2, 1);
    }

    @Test
    void oneOptionalAndFirst() {
        Tagged sql = new Tagged("sql", List.of(new Title("First")));
        assertThat(db.one(select(POST_CARD_TAGGED).where(TAG.name.eq("sql"))).await())
                .isEqualTo(sql);
        assertThat(db.optional(select(POST_CARD_TAGGED).where(TAG.name.eq("sql")))
                        .await())
                .contains(sql);
        assertThat(db.first(select(POST_CARD_TAGGED).orderBy(TAG.name.desc())).await())
                .contains(sql);
        assertThat(statements.expect(
                        1, () -> db.optional(select(POST_CARD_TAGGED).where(TAG.name.eq("none")))))
                .isEmpty();
        assertThatThrownBy(() -> db.one(select(POST_CARD_TAGGED)).await()).isInstanceOf(TooManyRowsException.class);
    }

    @Test
    void inATransactionAndLocked() {
        List<Tagged> found = db.transaction(tx -> tx.list(
                        select(POST_CARD_TAGGED).orderBy(TAG.name.desc()).forUpdate()))
                .await();

        assertThat(found).first().isEqualTo(new Tagged("sql", List.of(new Title("First"))));
        db.transaction(tx -> {
                    var unawaited = tx.list(select(AUTHOR_CARD));
                    return tx.one(select(POST_CARD_TAGGED).where(TAG.name.eq("java")))
                            .compose(one -> unawaited.map(
                                    all -> all.size() + one.posts().size()));
                })
                .onSuccess(size -> assertThat(size).isEqualTo(5))
                .await();
    }

    @Test
    void keysOfTwoColumns() {
        UUID hall = UUID.randomUUID();
        for (short number = 1; number <= 2; number++) {
            Shelf.Place place = new Shelf.Place(hall, number);
            new ShelfCrud(db)
                    .insert(new ShelfBuilder()
                            .place(place)
                            .label("Shelf " + number)
                            .build())
                    .await();
            for (String title : List.of("B", "A")) {
                volume(title + number, Ref.of(place));
            }
        }
        volume("lost", null);

        assertThat(statements.expect(2, () -> db.list(select(SHELF_CARD).orderBy(SHELF.label.asc()))))
                .containsExactly(
                        new ShelfCard("Shelf 1", List.of("A1", "B1")), new ShelfCard("Shelf 2", List.of("A2", "B2")));
        assertThat(statements.expect(
                        2, () -> db.list(select(SHELF_CARD_NEIGHBOURS).orderBy(VOLUME.title.asc()))))
                .contains(new Neighbours("A1", List.of("A1", "B1")), new Neighbours("lost", List.of()));
    }

    private void volume(String title, @Nullable Ref<Shelf, Shelf.Place> shelf) {
        new VolumeCrud(db)
                .insert(new VolumeBuilder().title(title).shelf(shelf).build())
                .await();
    }

    @Test
    void whatNobodyWouldGetIsRefused() {
        assertThatThrownBy(() -> select(POST_CARD).as("posts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use a projection without them");
        assertThatThrownBy(() -> select(POST_CARD).union(select(POST_CARD)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> select(POST_CARD).into(PostCard::title))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("by map(...)");
    }
}
