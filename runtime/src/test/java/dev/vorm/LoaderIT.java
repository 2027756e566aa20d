package dev.vorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.StatementException;
import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.fixture.Book;
import dev.vorm.fixture.BookCrud;
import dev.vorm.fixture.Books;
import dev.vorm.observe.StatementEvent;
import dev.vorm.relationship.Ref;
import dev.vorm.repository.Loader;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoaderIT {
    private static final List<StatementEvent> EVENTS = new CopyOnWriteArrayList<>();
    private static final long NOBODY = -1;
    private static Database db;
    private static AuthorCrud authors;
    private static List<Author> twenty;
    private static Loader<Author, Long> loader;

    @BeforeAll
    static void fill() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).listener(EVENTS::add));
        db.schema().createMissing().await();
        authors = new AuthorCrud(db);
        twenty = authors.insertAll(IntStream.range(0, 20)
                        .mapToObj(i -> DatabaseIT.author("author" + i))
                        .toList())
                .await();
        loader = Loader.of(authors);
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    @BeforeEach
    void forget() {
        EVENTS.clear();
    }

    private static <T> T turn(Context context, Supplier<Future<T>> calls) {
        Promise<T> promise = Promise.promise();
        context.runOnContext(start -> calls.get().onComplete(promise));
        try {
            return promise.future().await(10, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError(late);
        }
    }

    private static <T> T turn(Supplier<Future<T>> calls) {
        return turn(TestServer.VERTX.getOrCreateContext(), calls);
    }

    /** How each of some calls ends: with its value, or with its failure. */
    private static Future<List<Object>> outcomes(Stream<? extends Future<?>> calls) {
        List<? extends Future<?>> futures = calls.toList();
        return Future.join(futures)
                .otherwiseEmpty()
                .map(done -> futures.stream()
                        .map(future -> future.succeeded() ? (Object) future.result() : future.cause())
                        .toList());
    }

    private static List<String> statements() {
        return EVENTS.stream().map(StatementEvent::name).toList();
    }

    @Test
    void whatIsAskedForInOneTurnIsOneStatement() {
        List<Object> found = turn(() -> outcomes(twenty.stream().map(author -> loader.getById(author.id()))));

        assertThat(found).isEqualTo(twenty);
        assertThat(statements()).containsExactly("Author.findAllById");
    }

    @Test
    void eachKeyIsAskedForOnceAndWhatIsNotThereIsEmpty() {
        Long first = twenty.get(0).id();

        List<Object> found = turn(() -> outcomes(
                Stream.of(first, NOBODY, first, twenty.get(1).id(), NOBODY).map(loader::findById)));

        assertThat(found)
                .containsExactly(
                        Optional.of(twenty.get(0)),
                        Optional.empty(),
                        Optional.of(twenty.get(0)),
                        Optional.of(twenty.get(1)),
                        Optional.empty());
        assertThat(statements()).containsExactly("Author.findAllById");
    }

    @Test
    void oneThatMustBeThereFailsAloneWhenItIsNot() {
        List<Object> found = turn(() -> outcomes(
                Stream.of(loader.getById(NOBODY), loader.getById(twenty.get(0).id()))));

        assertThat(found.get(0))
                .isInstanceOf(NotFoundException.class)
                .asString()
                .contains("AuthorCrud.findAllById: there is no such row");
        assertThat(found.get(1)).isEqualTo(twenty.get(0));
        assertThat(statements()).hasSize(1);
    }

    @Test
    void nothingIsKeptForTheNextTurn() {
        Long id = twenty.get(0).id();

        turn(() -> loader.findById(id).compose(found -> loader.findById(id)));

        assertThat(statements()).hasSize(2);
    }

    @Test
    void whatIsAskedForBetweenTwoAnswersIsOneStatementMore() {
        turn(() -> outcomes(twenty.stream()
                .map(author -> loader.getById(author.id()).compose(found -> loader.getById(found.id() + 1_000)))));

        assertThat(statements()).hasSize(2);
    }

    @Test
    void contextsGatherForThemselvesAndGetTheirOwnAnswers() {
        Vertx vertx = TestServer.VERTX;
        Context one = vertx.getOrCreateContext();
        Context other = vertx.getOrCreateContext();
        Long id = twenty.get(0).id();
        Promise<Context> first = Promise.promise();
        Promise<Context> second = Promise.promise();

        one.runOnContext(start -> loader.findById(id).onComplete(found -> first.complete(Vertx.currentContext())));
        other.runOnContext(start -> loader.findById(id).onComplete(found -> second.complete(Vertx.currentContext())));

        assertThat(first.future().await()).isSameAs(one);
        assertThat(second.future().await()).isSameAs(other);
        assertThat(statements()).hasSize(2);
    }

    @Test
    void aTaskOfAWorkerIsATurn() {
        List<Object> found = TestServer.VERTX
                .executeBlocking(() -> outcomes(twenty.stream().map(author -> loader.getById(author.id()))))
                .compose(calls -> calls)
                .await();

        assertThat(found).isEqualTo(twenty);
        assertThat(statements().size()).isBetween(1, 20);
    }

    @Test
    void otherThreadsHaveNoTurns() {
        Future<Optional<Author>> one = loader.findById(twenty.get(0).id());
        Future<Author> another = loader.getById(twenty.get(1).id());

        assertThat(one.await()).hasValue(twenty.get(0));
        assertThat(another.await()).isEqualTo(twenty.get(1));
        assertThat(statements()).containsExactly("Author.findById", "Author.findById");
    }

    @Test
    void inATransactionItSeesWhatThatWrote() {
        Author found = turn(() -> db.transaction(tx -> {
            Loader<Author, Long> within = Loader.of(tx.with(authors));
            return tx.with(authors)
                    .insert(DatabaseIT.author("inserted"))
                    .compose(inserted -> Future.all(within.getById(inserted.id()), within.findById(NOBODY))
                            .compose(both -> tx.with(authors).delete(inserted).map(both.<Author>resultAt(0))));
        }));

        assertThat(found.name()).isEqualTo("inserted");
        assertThat(statements()).filteredOn("Author.findAllById"::equals).hasSize(1);
    }

    @Test
    void aNullFailsItsOwnCallOnly() {
        List<Object> found = turn(() -> outcomes(Stream.of(
                loader.findById(null),
                loader.getById(null),
                loader.getById(twenty.get(0).id()))));

        assertThat(found.subList(0, 2)).allMatch(InvalidArgumentException.class::isInstance);
        assertThat(found.get(2)).isEqualTo(twenty.get(0));
    }

    @Test
    void aStatementThatFailsFailsAllItsCallsAndNoOther() {
        Database closed = Database.connect(TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()));
        Loader<Author, Long> failing = Loader.of(new AuthorCrud(closed));

        List<Object> found = turn(() -> outcomes(Stream.of(1L, 2L, 1L).map(failing::findById)));

        assertThat(found).hasSize(3).allMatch(StatementException.class::isInstance);
        assertThatThrownBy(() -> turn(() -> failing.getById(3L))).isInstanceOf(StatementException.class);
        closed.close().await();
    }

    @Test
    void tooManyKeysForOneStatementAreSeveral() {
        List<Object> found = turn(() -> outcomes(LongStream.rangeClosed(1, 10_001)
                .map(i -> i == 1 ? twenty.get(0).id() : -i)
                .mapToObj(loader::findById)));

        assertThat(found.get(0)).isEqualTo(Optional.of(twenty.get(0)));
        assertThat(found.subList(1, found.size())).hasSize(10_000).containsOnly(Optional.empty());
        assertThat(statements()).hasSize(2);
    }

    @Test
    void objectsOfClassesAreFoundByTheirKeys() {
        BookCrud books = new BookCrud(db);
        List<Book> written = books.insertAll(Arrays.asList(
                        Books.book("One", Ref.of(twenty.get(0).id())),
                        Books.book("Two", Ref.of(twenty.get(1).id()))))
                .await();
        Loader<Book, java.util.UUID> byId = Loader.of(books);

        List<Object> found = turn(() -> outcomes(Stream.of(
                byId.getById(Books.id(written.get(1))),
                byId.findById(new java.util.UUID(1, 1)),
                byId.getById(Books.id(written.get(0))),
                byId.getById(Books.id(written.get(0))))));

        assertThat(found)
                .extracting(each -> each instanceof Book book ? Books.id(book) : null)
                .containsExactly(Books.id(written.get(1)), null, Books.id(written.get(0)), Books.id(written.get(0)));
        assertThat(found.get(2)).isSameAs(found.get(3));
    }
}
