package dev.vorm.sample.projections;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.projections.PublisherTable.PUBLISHER;
import static dev.vorm.sample.projections.StoryCardBusyProjection.STORY_CARD_BUSY;
import static dev.vorm.sample.projections.StoryCardNameProjection.STORY_CARD_NAME;
import static dev.vorm.sample.projections.StoryCardProfileProjection.STORY_CARD_PROFILE;
import static dev.vorm.sample.projections.StoryCardProjection.STORY_CARD;
import static dev.vorm.sample.projections.StoryTable.STORY;
import static dev.vorm.sample.projections.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.projections.StoryCard.Busy;
import dev.vorm.sample.projections.StoryCard.Name;
import dev.vorm.sample.projections.StoryCard.Profile;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that are parts of entities, from one statement. */
@VormTest
class ProjectionTest {
    private Database db;
    private StatementCounter statements;
    private WriterCrud writers;
    private StoryCrud stories;
    private Writer ann;
    private Writer bob;

    @BeforeEach
    void create(Database database, StatementCounter counter) {
        db = database;
        statements = counter;
        db.schema().createMissing(PUBLISHER, WRITER, STORY).await();
        db.execute(deleteFrom(STORY).allRows()).await();
        db.execute(deleteFrom(WRITER.withDeleted()).allRows()).await();
        writers = new WriterCrud(db);
        stories = new StoryCrud(db);
        Publisher press = new PublisherCrud(db)
                .insert(new PublisherBuilder()
                        .name("Press")
                        .seat(new Publisher.Seat("Bonn", null))
                        .build())
                .await();
        ann = writers.insert(writer("Ann").publisher(Ref.of(press.id())).build())
                .await();
        bob = writers.insert(writer("Bob").teacher(Ref.of(ann.id())).build()).await();
    }

    private static WriterBuilder writer(String name) {
        return new WriterBuilder()
                .name(name)
                .email(name + "@example.org")
                .pens(List.of("pen of " + name))
                .rank(Writer.Rank.KNOWN);
    }

    private Story insert(Story story) {
        return stories.insert(story).await();
    }

    private static StoryBuilder story(String title, Writer author) {
        return new StoryBuilder().title(title).author(Ref.of(author.id()));
    }

    @Test
    void rowsBecomeRecordsByOneStatement() {
        Story first =
                insert(story("First", ann).pages(7).coauthor(Ref.of(bob.id())).build());
        Story second = insert(story("Second", bob).build());

        List<StoryCard> cards =
                statements.expect(1, () -> db.list(select(STORY_CARD).orderBy(STORY.id.asc())));

        Profile byAnn = new Profile(ann.id(), "Ann", "Ann@example.org", null, 3);
        Profile byBob = new Profile(bob.id(), "Bob", "Bob@example.org", new Name("Ann"), 3);
        assertThat(cards)
                .containsExactly(
                        new StoryCard(
                                first.id(),
                                "First",
                                Optional.of(7),
                                "FIRST",
                                Ref.of(ann.id()),
                                byAnn,
                                List.of("pen of Ann"),
                                Writer.Rank.KNOWN,
                                new Publisher.Seat("Bonn", null),
                                "Press",
                                byBob,
                                Optional.of(new Name("Ann")),
                                12,
                                null),
                        new StoryCard(
                                second.id(),
                                "Second",
                                Optional.empty(),
                                "SECOND",
                                Ref.of(bob.id()),
                                byBob,
                                List.of("pen of Bob"),
                                Writer.Rank.KNOWN,
                                null,
                                null,
                                null,
                                Optional.empty(),
                                6,
                                "Second"));
    }

    @Test
    void queriesGoOnAsWithEntities() {
        insert(story("First", ann).build());
        insert(story("Second", bob).build());
        insert(story("Third", bob).build());

        assertThat(db.list(select(STORY_CARD)
                                .where(STORY.author.name.eq("Bob"))
                                .orderBy(STORY.author.name.asc(), STORY.title.desc())
                                .limit(1)
                                .into(StoryCard::title))
                        .await())
                .containsExactly("Third");
        assertThat(db.optional(select(STORY_CARD).where(STORY.title.eq("none"))).await())
                .isEmpty();
    }

    @Test
    void onlyWhatTheRecordHasIsRead() {
        assertThat(select(STORY_CARD_NAME).sql()).isEqualTo("SELECT name\nFROM story_writers\nWHERE NOT gone");
        assertThat(select(STORY_CARD_PROFILE).sql()).isEqualTo("""
                        SELECT story_writers.id, story_writers.name, story_writers.email, teacher.name, ((char_length(story_writers.name))::integer)
                        FROM story_writers
                        LEFT JOIN story_writers AS teacher ON story_writers.teacher_id = teacher.id AND NOT teacher.gone
                        WHERE NOT story_writers.gone""");
    }

    @Test
    void whatIsDeletedIsNotThere() {
        insert(story("First", ann).coauthor(Ref.of(bob.id())).build());
        writers.delete(bob).await();

        StoryCard card = db.one(select(STORY_CARD)).await();

        assertThat(card.coauthor()).isNull();
        assertThat(card.coteacher()).isEmpty();
        assertThat(db.list(select(STORY_CARD_NAME)).await()).containsExactly(new Name("Ann"));
    }

    @Test
    void unionsOfProjectionsAreRead() {
        assertThat(db.list(select(STORY_CARD_NAME)
                                .where(WRITER.name.eq("Ann"))
                                .unionAll(select(STORY_CARD_NAME).where(WRITER.name.eq("Bob"))))
                        .await())
                .containsExactlyInAnyOrder(new Name("Ann"), new Name("Bob"));
    }

    @Test
    void otherEntitiesAreCounted() {
        insert(story("First", bob).build());
        insert(story("Second", bob).build());

        assertThat(statements.expect(1, () -> db.list(select(STORY_CARD_BUSY).orderBy(WRITER.name.asc()))))
                .containsExactly(new Busy("Ann", 0, "Ann", 0), new Busy("Bob", 2, "Bob", 2));
    }

    @Test
    void whatIsMadeOfSecretsIsOne() {
        assertThat(STORY_CARD_PROFILE.expressions())
                .extracting(expression -> expression.type().isSensitive())
                .containsExactly(false, false, true, false, false);
    }
}
