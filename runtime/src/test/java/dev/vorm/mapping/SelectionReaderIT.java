package dev.vorm.mapping;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.avg;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.max;
import static dev.vorm.query.Sql.min;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.sum;
import static dev.vorm.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.MappingException;
import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorStatus;
import dev.vorm.fixture.AuthorTable;
import dev.vorm.fixture.Book;
import dev.vorm.query.Insert;
import dev.vorm.query.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries of all shapes against a real server: what is read, and NULL above all. */
class SelectionReaderIT {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final AuthorTable EDITOR = AUTHOR.as("editor");

    private static Database db;

    private long ann;
    private long bob;

    private record Prolific(String name, long books) {}

    private record Titled(String title, String author, String editor) {}

    private record Wide(
            String title,
            BigDecimal price,
            int pages,
            UUID book,
            String author,
            AuthorStatus status,
            Instant createdAt,
            String bio,
            int version,
            long id) {}

    @BeforeAll
    static void connect() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        db.schema().createMissing().await();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    @BeforeEach
    void fill() {
        db.execute(deleteFrom(BOOK).allRows()).await();
        db.execute(deleteFrom(AUTHOR).allRows()).await();
        ann = db.one(author("Ann", AuthorStatus.ACTIVE)
                        .set(AUTHOR.bio, "50% of_it")
                        .returning(AUTHOR.id))
                .await();
        bob = db.one(author("Bob", AuthorStatus.BLOCKED).returning(AUTHOR.id)).await();
        db.execute(book("A", "1.50", ann).set(BOOK.editor.key(), bob)).await();
        db.execute(book("B", "2.25", ann).set(BOOK.cover, new byte[] {1, 2})).await();
        db.execute(book("C", "3", bob)).await();
    }

    private static Insert<Author> author(String name, AuthorStatus status) {
        return insertInto(AUTHOR)
                .set(AUTHOR.name, name)
                .set(AUTHOR.email, name + "@example.org")
                .set(AUTHOR.status, status)
                .set(AUTHOR.createdAt, NOON)
                .set(AUTHOR.updatedAt, NOON)
                .set(AUTHOR.version, 3);
    }

    private static Insert<Book> book(String title, String price, long author) {
        return insertInto(BOOK)
                .set(BOOK.id, UUID.randomUUID())
                .set(BOOK.title, title)
                .set(BOOK.price, new BigDecimal(price))
                .set(BOOK.pages, 100)
                .set(BOOK.author.key(), author);
    }

    private static <T> List<T> list(Query<T> query) {
        return db.list(query).await();
    }

    private static <T> T one(Query<T> query) {
        return db.one(query).await();
    }

    @Test
    void readsEntities() {
        Author author = one(select(AUTHOR).where(AUTHOR.name.eq("Ann")));

        assertThat(author.id()).isEqualTo(ann);
        assertThat(author.bio()).contains("50% of_it");
        assertThat(author.createdAt()).isEqualTo(NOON);
        assertThat(list(select(EDITOR).orderBy(EDITOR.name.desc()).into(Author::name)))
                .containsExactly("Bob", "Ann");
    }

    @Test
    void readsOneExpressionAndItsNulls() {
        assertThat(list(select(AUTHOR.bio).from(AUTHOR).orderBy(AUTHOR.id.asc())))
                .containsExactly("50% of_it", null);
        assertThat(list(select(BOOK.price).from(BOOK).orderBy(BOOK.price.asc())))
                .containsExactly(new BigDecimal("1.50"), new BigDecimal("2.25"), new BigDecimal("3"));
        assertThat(one(select(BOOK.cover).from(BOOK).where(BOOK.cover.isNotNull())))
                .containsExactly(1, 2);
        assertThat(db.optional(select(AUTHOR.bio).from(AUTHOR).where(AUTHOR.id.eq(bob)))
                        .await())
                .isEmpty();
    }

    @Test
    void readsAggregatesInTheirTypes() {
        assertThat(one(select(count()).from(BOOK))).isEqualTo(3L);
        assertThat(one(select(count(BOOK.cover)).from(BOOK))).isEqualTo(1L);
        assertThat(one(select(sum(BOOK.pages)).from(BOOK))).isEqualTo(300L);
        assertThat(one(select(sum(AUTHOR.id)).from(AUTHOR))).isEqualTo(BigDecimal.valueOf(ann + bob));
        assertThat(one(select(sum(BOOK.price)).from(BOOK))).isEqualTo(new BigDecimal("6.75"));
        assertThat(one(select(avg(BOOK.pages)).from(BOOK))).isEqualByComparingTo("100");
        assertThat(one(select(min(AUTHOR.createdAt)).from(AUTHOR))).isEqualTo(NOON);
        assertThat(one(select(max(BOOK.title)).from(BOOK))).isEqualTo("C");
    }

    @Test
    void readsTheSumOfNothingAsNull() {
        assertThat(one(select(sum(BOOK.pages)).from(BOOK).where(BOOK.pages.gt(999))))
                .isNull();
    }

    @Test
    void constructsFromJoinsAndGroups() {
        assertThat(list(select(AUTHOR.name, count(BOOK.id))
                        .from(BOOK)
                        .join(BOOK.author)
                        .groupBy(AUTHOR.id)
                        .having(count(BOOK.id).gt(1L))
                        .orderBy(count(BOOK.id).desc())
                        .into(Prolific::new)))
                .containsExactly(new Prolific("Ann", 2));
        assertThat(list(select(BOOK.title, AUTHOR.name, EDITOR.name)
                        .from(BOOK)
                        .join(BOOK.author)
                        .leftJoin(BOOK.editor, EDITOR)
                        .orderBy(BOOK.title.asc())
                        .limit(2)
                        .into(Titled::new)))
                .containsExactly(new Titled("A", "Ann", "Bob"), new Titled("B", "Ann", null));
    }

    @Test
    void constructsFromTenExpressions() {
        Wide wide = one(select(
                        BOOK.title,
                        BOOK.price,
                        BOOK.pages,
                        BOOK.id,
                        AUTHOR.name,
                        AUTHOR.status,
                        AUTHOR.createdAt,
                        AUTHOR.bio,
                        AUTHOR.version,
                        AUTHOR.id)
                .from(BOOK)
                .join(BOOK.author)
                .where(BOOK.title.eq("C"))
                .into(Wide::new));

        UUID id = one(select(BOOK.id).from(BOOK).where(BOOK.title.eq("C")));
        assertThat(wide)
                .isEqualTo(
                        new Wide("C", new BigDecimal("3"), 100, id, "Bob", AuthorStatus.BLOCKED, NOON, null, 3, bob));
    }

    @Test
    void failsOnNullForAPrimitive() {
        Query<Prolific> query = select(AUTHOR.name, sum(BOOK.pages))
                .from(AUTHOR)
                .leftJoin(BOOK, BOOK.author.on(AUTHOR).and(BOOK.pages.gt(999)))
                .groupBy(AUTHOR.id)
                .into(Prolific::new);

        assertThatThrownBy(() -> list(query)).isInstanceOf(MappingException.class);
    }

    @Test
    void findsWhatConditionsSay() {
        assertThat(list(select(AUTHOR.name).from(AUTHOR).where(AUTHOR.bio.contains("0% of_"))))
                .containsExactly("Ann");
        assertThat(list(select(AUTHOR.name).from(AUTHOR).where(AUTHOR.bio.contains("0%_of"))))
                .isEmpty();
        assertThat(list(select(AUTHOR.name).from(AUTHOR).where(AUTHOR.id.in(List.of()))))
                .isEmpty();
        assertThat(list(select(AUTHOR.name).from(AUTHOR).where(AUTHOR.id.notIn(ann))))
                .containsExactly("Bob");
        assertThat(list(select(AUTHOR.name).from(AUTHOR).where(AUTHOR.status.in(AuthorStatus.ACTIVE))))
                .containsExactly("Ann");
        assertThat(list(select(BOOK.title).from(BOOK).where(BOOK.price.in(new BigDecimal("2.250"), BigDecimal.TEN))))
                .containsExactly("B");
        assertThat(list(select(BOOK.title)
                        .from(BOOK)
                        .where(BOOK.price.between(BigDecimal.ONE, new BigDecimal("2.25")))
                        .orderBy(BOOK.title.asc())
                        .offset(1)))
                .containsExactly("B");
    }

    @Test
    void countsWhatCommandsWrite() {
        String none = null;

        assertThat(db.execute(update(BOOK)
                                .set(BOOK.pages, 7)
                                .where(BOOK.author.key().eq(ann)))
                        .await())
                .isEqualTo(2L);
        assertThat(list(select(BOOK.title).from(BOOK).where(BOOK.pages.eq(7)).orderBy(BOOK.title.asc())))
                .containsExactly("A", "B");
        assertThat(db.execute(update(AUTHOR).set(AUTHOR.bio, none).allRows()).await())
                .isEqualTo(2L);
        assertThat(one(select(count(AUTHOR.bio)).from(AUTHOR))).isZero();
        assertThat(db.execute(deleteFrom(BOOK).where(BOOK.title.lt("C"))).await())
                .isEqualTo(2L);
    }
}
