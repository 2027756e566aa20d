package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.ConstraintViolationException.Kind;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorBuilder;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.fixture.Book;
import dev.vorm.fixture.BookCrud;
import dev.vorm.fixture.Books;
import dev.vorm.observe.StatementEvent;
import dev.vorm.relationship.Ref;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrudIT {
    private static final List<StatementEvent> EVENTS = new CopyOnWriteArrayList<>();
    private static Database db;
    private static AuthorCrud authors;
    private static BookCrud books;

    @BeforeAll
    static void connect() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).listener(EVENTS::add));
        db.schema().createMissing().await();
        authors = new AuthorCrud(db);
        books = new BookCrud(db);
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    @BeforeEach
    void empty() {
        sql("TRUNCATE authors, books");
        EVENTS.clear();
    }

    private static void sql(String text) {
        db.execute(SqlStatement.rendered(text), Tuple.tuple()).await();
    }

    @Test
    void insertGivesWhatWasGenerated() {
        Author ann = authors.insert(author("Ann")).await();

        assertThat(ann.id()).isPositive();
        assertThat(ann.version()).isZero();
        assertThat(ann.createdAt())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(authors.findById(ann.id()).await()).hasValue(ann);
    }

    @Test
    void insertFillsTheObjectOfAClass() {
        Author ann = authors.insert(author("Ann")).await();
        Book book = Books.book("Vorm", Ref.of(ann.id()));

        Book inserted = books.insert(book).await();

        assertThat(inserted).isSameAs(book);
        assertThat(Books.id(book).version()).isEqualTo(7);
        assertThat(Books.price(book)).isEqualByComparingTo("9.99");
        Book found = books.getById(Books.id(book)).await();
        assertThat(found).usingRecursiveComparison().usingOverriddenEquals().isEqualTo(book);
    }

    @Test
    void insertKeepsAGivenUuidAndValue() {
        Author ann = authors.insert(author("Ann")).await();
        UUID id = UUID.randomUUID();
        Book book = Books.book(
                "Vorm", Ref.of(ann.id()), id, new BigDecimal("12345678901234567890.12345"), new byte[] {0, -1});

        books.insert(book).await();

        assertThat(books.getById(id).await())
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .isEqualTo(book);
    }

    @Test
    void insertRefusesAKeyThatTheDatabaseMakes() {
        Author given = AuthorBuilder.from(author("Ann")).id(7L).build();

        assertThatThrownBy(() -> authors.insert(given).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Author.id");
        assertThat(EVENTS).isEmpty();
    }

    @Test
    void aHugeExponentIsRefusedAndCostsNoMemory() throws Exception {
        Author ann = authors.insert(author("Ann")).await();
        Book book = Books.book("Vorm", Ref.of(ann.id()), null, new BigDecimal("1E+2000000000"), null);

        assertThatThrownBy(() -> books.insert(book).await(5, TimeUnit.SECONDS))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Book.price");
    }

    @Test
    void insertAllIsOneStatementAndKeepsTheOrder() {
        List<Author> many =
                IntStream.range(0, 1_000).mapToObj(i -> author("a" + i)).toList();

        List<Author> inserted = authors.insertAll(many).await();

        assertThat(EVENTS)
                .singleElement()
                .satisfies(event -> assertThat(event.name()).isEqualTo("Author.insertAll"));
        assertThat(inserted)
                .extracting(Author::name)
                .isEqualTo(many.stream().map(Author::name).toList());
        assertThat(inserted).extracting(Author::id).doesNotHaveDuplicates();
        Author some = inserted.get(500);
        assertThat(authors.getById(some.id()).await()).isEqualTo(some);
    }

    @Test
    void insertAllCarriesNullsAndDefaults() {
        Author ann = authors.insert(author("Ann")).await();
        List<Book> many = List.of(
                Books.book("one", Ref.of(ann.id())),
                Books.book("two", Ref.of(ann.id()), null, new BigDecimal("1.50"), new byte[] {1}));

        books.insertAll(many).await();

        assertThat(books.findAllById(many.stream().map(Books::id).toList()).await())
                .usingRecursiveComparison()
                .usingOverriddenEquals()
                .isEqualTo(many);
    }

    @Test
    void insertAllIsAllOrNothing() {
        assertThatThrownBy(() -> authors.insertAll(List.of(author("Ann"), author("Bob"), author("Ann")))
                        .await())
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(authors.count().await()).isZero();
    }

    @Test
    void emptyBulksSendNothing() {
        assertThat(authors.insertAll(List.of()).await()).isEmpty();
        assertThat(authors.findAllById(List.of()).await()).isEmpty();
        assertThat(authors.deleteAllById(List.of()).await()).isZero();
        assertThat(EVENTS).isEmpty();
    }

    @Test
    void findAllByIdKeepsTheOrderOfTheKeys() {
        List<Author> three = authors.insertAll(List.of(author("Ann"), author("Bob"), author("Cid")))
                .await();
        List<Long> ids = new ArrayList<>(three.stream().map(Author::id).toList());
        Collections.reverse(ids);
        ids.add(1, -1L);
        EVENTS.clear();

        List<Author> found = authors.findAllById(ids).await();

        assertThat(found).extracting(Author::name).containsExactly("Cid", "Bob", "Ann");
        assertThat(EVENTS).hasSize(1);
    }

    @Test
    void getByIdFailsOnNone() {
        assertThat(authors.findById(-1L).await()).isEmpty();
        assertThatThrownBy(() -> authors.getById(-1L).await())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Author.findById");
    }

    @Test
    void updateCountsTheVersionUp() {
        Author ann = authors.insert(author("Ann")).await();
        Author renamed = AuthorBuilder.from(ann).name("Anna").build();

        Author updated = authors.update(renamed).await();

        assertThat(updated.version()).isEqualTo(1);
        assertThat(updated.updatedAt()).isAfterOrEqualTo(ann.updatedAt());
        assertThat(authors.getById(ann.id()).await()).isEqualTo(updated);
    }

    @Test
    void updateOfAStaleVersionFailsAndChangesNothing() {
        Author ann = authors.insert(author("Ann")).await();
        Author updated = authors.update(ann).await();

        assertThatThrownBy(() -> authors.update(
                                AuthorBuilder.from(ann).name("Lost").build())
                        .await())
                .isInstanceOf(OptimisticLockException.class)
                .hasMessageContaining("Author.update");
        assertThat(authors.getById(ann.id()).await()).isEqualTo(updated);
    }

    @Test
    void updateOfAMissingRowIsNotFound() {
        Author ann = authors.insert(author("Ann")).await();
        authors.deleteById(ann.id()).await();

        assertThatThrownBy(() -> authors.update(ann).await()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> authors.delete(ann).await()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> authors.update(author("Bob")).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Author.id is null");
    }

    @Test
    void deleteLooksAtTheVersion() {
        Author ann = authors.insert(author("Ann")).await();
        Author updated = authors.update(ann).await();

        assertThatThrownBy(() -> authors.delete(ann).await()).isInstanceOf(OptimisticLockException.class);
        authors.delete(updated).await();
        assertThat(authors.exists(ann.id()).await()).isFalse();
    }

    @Test
    void deletesByKeys() {
        List<Author> three = authors.insertAll(List.of(author("Ann"), author("Bob"), author("Cid")))
                .await();

        assertThat(authors.deleteById(three.get(0).id()).await()).isTrue();
        assertThat(authors.deleteById(three.get(0).id()).await()).isFalse();
        assertThat(authors.deleteAllById(three.stream().map(Author::id).toList())
                        .await())
                .isEqualTo(2);
        assertThat(authors.count().await()).isZero();
    }

    @Test
    void namesTheConstraintAndItsColumns() {
        Author ann = authors.insert(author("Ann")).await();

        assertThatThrownBy(() -> authors.insert(author("Ann")).await())
                .isInstanceOfSatisfying(ConstraintViolationException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.UNIQUE);
                    assertThat(e.constraint()).isEqualTo("authors_email_key");
                    assertThat(e.table()).isEqualTo("authors");
                    assertThat(e.columns()).containsExactly("email");
                    assertThat(e.sqlState()).isEqualTo("23505");
                    assertThat(e).hasMessageContaining("Author.insert").hasMessageNotContaining("Ann@example.org");
                });
        assertThatThrownBy(
                        () -> authors.update(AuthorBuilder.from(ann).name(null).build())
                                .await())
                .isInstanceOfSatisfying(ConstraintViolationException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.NOT_NULL);
                    assertThat(e.columns()).containsExactly("name");
                });
        assertThatThrownBy(() -> books.insert(Books.book("lost", Ref.of(-1L))).await())
                .isInstanceOfSatisfying(ConstraintViolationException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.FOREIGN_KEY);
                    assertThat(e.columns()).containsExactly("author_id");
                });
    }

    @Test
    void badArgumentsFailTheFuture() {
        assertThatThrownBy(() -> authors.findById(null).await()).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> authors.insert(null).await()).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() ->
                        authors.insertAll(Arrays.asList(author("Ann"), null)).await())
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> authors.findAllById(Arrays.asList(1L, null)).await())
                .isInstanceOf(InvalidArgumentException.class);
        assertThat(EVENTS).isEmpty();
    }

    @Test
    void aNullWhereNoneMayBeNamesTheProperty() {
        Author ann = authors.insert(author("Ann")).await();
        sql("ALTER TABLE authors ALTER COLUMN name DROP NOT NULL");
        sql("UPDATE authors SET name = NULL");

        assertThatThrownBy(() -> authors.getById(ann.id()).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Author.name");

        sql("TRUNCATE authors, books");
        sql("ALTER TABLE authors ALTER COLUMN name SET NOT NULL");
    }

    @Test
    void anUnknownConstantNamesTheProperty() {
        Author ann = authors.insert(author("Ann")).await();
        sql("ALTER TABLE authors DROP CONSTRAINT authors_status_check");
        sql("UPDATE authors SET status = 'GONE'");

        assertThatThrownBy(() -> authors.getById(ann.id()).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Author.status")
                .hasMessageNotContaining("GONE");
    }

    @Test
    void anEntityThatCannotBeReadFailsTheFuture() {
        List<Author> broken = new AbstractList<>() {
            @Override
            public Author get(int index) {
                throw new IllegalStateException("no");
            }

            @Override
            public int size() {
                return 1;
            }
        };

        assertThatThrownBy(() -> authors.insertAll(broken).await())
                .isInstanceOf(MappingException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(EVENTS).isEmpty();
    }

    @Test
    void anInsertThatATriggerSwallowsFails() {
        sql("CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
        sql("CREATE TRIGGER swallow BEFORE INSERT ON authors FOR EACH ROW WHEN (NEW.name = 'Bob')"
                + " EXECUTE FUNCTION swallow()");

        assertThatThrownBy(() -> authors.insert(author("Bob")).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("trigger");
        assertThatThrownBy(() ->
                        authors.insertAll(List.of(author("Ann"), author("Bob"))).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("trigger");

        sql("DROP FUNCTION swallow CASCADE");
    }

    @Test
    void namesColumnsWithoutTheirQuotes() {
        sql("CREATE TABLE quoted (\"user\" integer, \"a \"\"b\"\"\" integer, UNIQUE (\"user\", \"a \"\"b\"\"\"))");
        sql("INSERT INTO quoted VALUES (1, 2)");

        assertThatThrownBy(() -> sql("INSERT INTO quoted VALUES (1, 2)"))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.columns()).containsExactly("user", "a \"b\""));

        sql("DROP TABLE quoted");
    }
}
