package dev.vorm.sample.cards;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.cards.BookTable.BOOK;
import static dev.vorm.sample.cards.CardsDeepProjection.CARDS_DEEP;
import static dev.vorm.sample.cards.CardsEditedProjection.CARDS_EDITED;
import static dev.vorm.sample.cards.CardsPageProjection.CARDS_PAGE;
import static dev.vorm.sample.cards.CardsReaderProjection.CARDS_READER;
import static dev.vorm.sample.cards.CardsTaggedProjection.CARDS_TAGGED;
import static dev.vorm.sample.cards.CardsTitleProjection.CARDS_TITLE;
import static dev.vorm.sample.cards.CardsWhereProjection.CARDS_WHERE;
import static dev.vorm.sample.cards.PersonTable.PERSON;
import static dev.vorm.sample.cards.TagTable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.NotLoadedException;
import dev.vorm.query.Row2;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.cards.Cards.Both;
import dev.vorm.sample.cards.Cards.Deep;
import dev.vorm.sample.cards.Cards.Edited;
import dev.vorm.sample.cards.Cards.Name;
import dev.vorm.sample.cards.Cards.Page;
import dev.vorm.sample.cards.Cards.Place;
import dev.vorm.sample.cards.Cards.Reader;
import dev.vorm.sample.cards.Cards.Tagged;
import dev.vorm.sample.cards.Cards.Title;
import dev.vorm.sample.cards.Cards.Where;
import dev.vorm.sample.cards.Cards.Word;
import dev.vorm.sample.cards.far.Writer;
import dev.vorm.sample.cards.far.Writer.Work;
import dev.vorm.testing.StatementCounter;
import dev.vorm.testing.VormTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Projections over keys of all kinds, within each other, beside expressions, and of aliases. */
@VormTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardsTest {
    private static final Shelf.Place PLACE = new Shelf.Place(Ref.of("H"), (short) 3);
    private static final StandKey STAND = new StandKey("H", PLACE);

    private Database db;
    private StatementCounter statements;
    private Person ann;
    private Person gone;

    @BeforeAll
    void create(Database database, StatementCounter counter) {
        db = database;
        statements = counter;
        new HallCrud(db).insert(new Hall("H", 5)).await();
        new ShelfCrud(db).insert(new Shelf(PLACE, "low", Many.unloaded())).await();
        new StandCrud(db).insert(new Stand(Ref.of("H"), Ref.of(PLACE))).await();
        Person top = person("Top", null);
        ann = person("Ann", top);
        gone = person("Gone", top);
        Book first = book("First", ann, gone, null, null);
        Book second = book("Second", ann, top, PLACE, STAND);
        book("Third", gone, null, null, null);
        tag("sql", first);
        tag("java", first, second);
        new PersonCrud(db).delete(gone).await();
    }

    private Person person(String name, @Nullable Person boss) {
        return new PersonCrud(db)
                .insert(new PersonBuilder()
                        .name(name)
                        .boss(boss == null ? null : Ref.of(boss.id()))
                        .build())
                .await();
    }

    private Book book(
            String title,
            Person author,
            @Nullable Person editor,
            Shelf.@Nullable Place shelf,
            @Nullable StandKey stand) {
        return new BookCrud(db)
                .insert(new BookBuilder()
                        .title(title)
                        .author(Ref.of(author.id()))
                        .editor(editor == null ? null : Ref.of(editor.id()))
                        .shelf(shelf == null ? null : Ref.of(shelf))
                        .stand(stand == null ? null : Ref.of(stand))
                        .build())
                .await();
    }

    private void tag(String name, Book... books) {
        Tag tag = new TagCrud(db).insert(new TagBuilder().name(name).build()).await();
        db.link(TAG.books, tag.id(), Stream.of(books).map(Book::id).toList()).await();
    }

    @Test
    void keysBehindReferences() {
        List<Where> found = statements.expect(
                1, () -> db.list(select(CARDS_WHERE).orderBy(BOOK.title.asc()).limit(2)));

        assertThat(found)
                .containsExactly(
                        new Where(
                                "First", null, Optional.empty(), null, null, null, null, Optional.empty(), null, null),
                        new Where(
                                "Second",
                                Ref.of(PLACE),
                                Optional.of(Ref.of(PLACE)),
                                PLACE,
                                (short) 3,
                                Ref.of("H"),
                                5,
                                Optional.of(Ref.of(STAND)),
                                (short) 3,
                                new Both(5, new Place((short) 3, "H", "LOW"))));
        assertThatThrownBy(() -> found.get(1).again().orElseThrow().get())
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("Cards.Where: the Ref shelf has its key() alone");
    }

    @Test
    void listsInRecordsOfReferences() {
        // No editor has a boss, whose staff nobody asks for then.
        List<Deep> found = statements.expect(4, () -> db.list(select(CARDS_DEEP).orderBy(BOOK.title.asc())));

        // The third is by somebody who is gone.
        assertThat(found).extracting(Deep::title).containsExactly("First", "Second");
        assertThat(found)
                .extracting(Deep::editor)
                .extracting(editor -> editor.map(Writer::name))
                .containsExactly(Optional.empty(), Optional.of("Top"));
        assertThat(found)
                .allSatisfy(deep ->
                        assertThat(deep.author().books()).containsExactly(new Work("First"), new Work("Second")));
        assertThat(found)
                .extracting(deep -> deep.author().chief())
                .containsOnly("Chief[name=Top, staff=[" + ann.id() + "]]");
        assertThat(found.get(1).editor().orElseThrow().books()).isEmpty();
        assertThat(found.get(1).editor().orElseThrow().chief()).isEqualTo("nobody");
    }

    @Test
    void overTwoRelationships() {
        List<Reader> found =
                statements.expect(7, () -> db.list(select(CARDS_READER).orderBy(PERSON.name.asc())));

        assertThat(found)
                .containsExactly(
                        new Reader(
                                "Ann",
                                List.of("java", "sql", "java"),
                                List.of(new Word("java"), new Word("sql"), new Word("java")),
                                List.of(),
                                0),
                        new Reader("Top", List.of(), List.of(), List.of(), 1));
    }

    @Test
    void sameEntityInOtherShapes() {
        assertThat(db.list(select(CARDS_PAGE).where(BOOK.title.eq("First"))).await())
                .extracting(Page::title, Page::tagged)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        new Title("First"),
                        new Tagged(
                                List.of("java", "sql"),
                                List.of(new Title("First"), new Title("Second"), new Title("First")))));
    }

    @Test
    void whatIsMarkedAsDeletedIsNull() {
        assertThat(db.list(select(CARDS_EDITED).orderBy(BOOK.title.asc())).await())
                .containsExactly(
                        new Edited("First", null, List.of()),
                        new Edited("Second", new Name(ann.id() - 1, "Top"), List.of()),
                        new Edited("Third", null, List.of()));
    }

    @Test
    void besideExpressions() {
        List<Row2<Tagged, Boolean>> found = statements.expect(
                4,
                () -> db.list(
                        select(CARDS_TAGGED, BOOK.tags.any(TAG.name.eq("sql"))).orderBy(BOOK.title.asc())));

        assertThat(found).extracting(Row2::b).containsExactly(true, false, false);
        assertThat(found)
                .extracting(row -> row.a().tags())
                .containsExactly(List.of("java", "sql"), List.of("java"), List.of());
        assertThat(db.one(select(BOOK.title, CARDS_TAGGED)
                                .from(BOOK)
                                .where(BOOK.title.eq("First"))
                                .into((title, tagged) -> title + tagged.tags()))
                        .await())
                .isEqualTo("First[java, sql]");
        assertThat(db.list(select(CARDS_TITLE, BOOK.id)
                                .where(BOOK.title.eq("Third"))
                                .union(select(CARDS_TITLE, BOOK.id).where(BOOK.title.eq("Third"))))
                        .await())
                .extracting(Row2::a)
                .containsExactly(new Title("Third"));
        assertThatThrownBy(() -> select(CARDS_TAGGED, BOOK.id).union(select(CARDS_TAGGED, BOOK.id)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use a projection without them");
        assertThatThrownBy(() ->
                        select(CARDS_TAGGED, BOOK.id).into((tagged, id) -> id).into(id -> id))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("by map(...)");
    }

    @Test
    void ofAnAliasAndOfDeletedRows() {
        BookTable other = BOOK.as("other");
        assertThat(db.list(select(BOOK.title, CARDS_TAGGED.of(other))
                                .from(BOOK)
                                .join(other, other.title.gt(BOOK.title))
                                .where(BOOK.title.eq("First"))
                                .orderBy(other.title.asc()))
                        .await())
                .extracting(row -> row.b().tags())
                .containsExactly(List.of("java"), List.of());
        PersonTable all = PERSON.withDeleted();
        assertThat(db.list(select(CARDS_READER.of(all)).where(all.id.eq(gone.id())))
                        .await())
                .extracting(Reader::name)
                .containsExactly("Gone");
    }
}
