package dev.vorm;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.LoginRefusedException;
import dev.vorm.error.MappingException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.TooManyRowsException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorBuilder;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.fixture.AuthorStatus;
import dev.vorm.observe.StatementEvent;
import dev.vorm.query.Query;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseIT {
    private static final List<StatementEvent> EVENTS = new CopyOnWriteArrayList<>();
    private static final SqlStatement<Integer> BACKEND =
            SqlStatement.named("test.backend", "SELECT pg_backend_pid()", (row, at) -> row.getInteger(at));
    private static final SqlStatement<Long> PREPARED = SqlStatement.named(
            "test.prepared",
            "SELECT count(*)\nFROM pg_prepared_statements\nWHERE statement LIKE $1",
            (row, at) -> row.getLong(at));
    private static String uri;
    private static Database db;

    @BeforeAll
    static void connect() {
        uri = TestServer.newDatabase();
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(2).listener(EVENTS::add));
        db.schema().createMissing().await();
        AuthorCrud authors = new AuthorCrud(db);
        authors.insertAll(List.of(author("Ann"), author("Bob"), author("Cid"))).await();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    static Author author(String name) {
        return new AuthorBuilder()
                .name(name)
                .email(name + "@example.org")
                .status(AuthorStatus.ACTIVE)
                .build();
    }

    /** The server answers to nothing with something that the driver would wait on for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"", " \n", ";", "-- nothing", "/* nothing */ ; ;"})
    void refusesWhatIsNoStatement(String text) {
        assertThatThrownBy(() ->
                        db.execute(SqlStatement.rendered(text), Tuple.tuple()).await(5, TimeUnit.SECONDS))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageStartingWith("There is no statement in the text of ");
        assertThat(db.stats().leased()).isZero();
    }

    @Test
    void tellsTheServersVersion() {
        Health health = db.health().await();

        assertThat(health.serverVersion()).matches("\\d+(\\.\\d+)?.*");
        assertThat(health.roundTrip()).isPositive();
    }

    @Test
    void failsHealthWhereNobodyListens() {
        Database nowhere = Database.connect(TestServer.VERTX, DatabaseOptions.uri("postgresql://u:p@localhost:1/none"));

        assertThatThrownBy(() -> nowhere.health().await())
                .isInstanceOf(ConnectionLostException.class)
                .satisfies(e -> assertThat(((ConnectionLostException) e).sent()).isFalse());
        nowhere.close().await();
    }

    @Test
    void namesAHostThatDoesNotExist() {
        Database nowhere =
                Database.connect(TestServer.VERTX, DatabaseOptions.uri("postgresql://u:p@no-such-host.invalid/none"));

        assertThatThrownBy(() -> nowhere.health().await())
                .isInstanceOf(ConnectionLostException.class)
                .hasMessageContaining("no-such-host.invalid")
                .satisfies(e -> assertThat(((ConnectionLostException) e).sent()).isFalse());
        nowhere.close().await();
    }

    @Test
    void saysThatTheServerOffersNoTls() {
        Database tls = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri + "?sslmode=require"));

        assertThatThrownBy(() -> tls.health().await())
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("localhost:")
                .hasMessageContaining("TLS, which it does not offer");
        tls.close().await();
    }

    @Test
    void anErrorOfAListenerCostsNeitherAnswerNorTransaction() throws Exception {
        Database heard = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1).listener(event -> {
                    throw new AssertionError(event.name());
                }));
        AuthorCrud authors = new AuthorCrud(heard);

        assertThat(heard.transaction(tx -> tx.with(authors).count()).await(5, TimeUnit.SECONDS))
                .isEqualTo(3);
        assertThat(authors.count().await(5, TimeUnit.SECONDS)).isEqualTo(3);
        heard.close().await();
    }

    @Test
    void firstOfNoRowsIsNone() {
        assertThat(db.first(select(AUTHOR).limit(0)).await()).isEmpty();
        assertThat(db.first(select(AUTHOR).limit(2)).await()).isPresent();
    }

    @Test
    void badQueriesFailTheFuture() {
        assertThatThrownBy(() -> db.first(null).await()).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> db.list((Query<Author>) null).await()).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> db.list(select(AUTHOR.name)).await()).isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void aDeadlineThatIsNullFailsTheFuture() {
        assertThatThrownBy(() -> db.health(null).await()).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> db.close(null).await()).isInstanceOf(InvalidArgumentException.class);
        assertThat(db.health().await().pool().leased()).isZero();
    }

    /** These run nothing: they only give what runs it. */
    @Test
    void aViewOfNullIsRefusedAtOnceByName() {
        assertThatThrownBy(() -> db.within(null)).hasMessage("the budget");
        assertThatThrownBy(() -> db.cancelledBy(null)).hasMessage("the signal");
        assertThatThrownBy(() -> db.with((AuthorCrud) null)).hasMessage("the repository");
        assertThatThrownBy(() -> db.replica().after(null, Duration.ZERO)).hasMessage("the position");
        assertThatThrownBy(() -> db.replica().after(WalPosition.of("0/0"), null))
                .hasMessage("the wait");
    }

    @Test
    void listsInOrder() {
        List<String> names = db.list(select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.name.desc()))
                .await();

        assertThat(names).containsExactly("Cid", "Bob", "Ann");
    }

    @Test
    void oneFailsOnNoneAndOnMany() {
        assertThatThrownBy(() ->
                        db.one(select(AUTHOR).where(AUTHOR.name.eq("Nobody"))).await())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("FROM authors");
        assertThatThrownBy(() -> db.one(select(AUTHOR)).await()).isInstanceOf(TooManyRowsException.class);
    }

    @Test
    void optionalFailsOnMany() {
        assertThat(db.optional(select(AUTHOR).where(AUTHOR.name.eq("Nobody"))).await())
                .isEmpty();
        assertThat(db.optional(select(AUTHOR).where(AUTHOR.name.eq("Ann"))).await())
                .hasValueSatisfying(ann -> assertThat(ann.email()).isEqualTo("Ann@example.org"));
        assertThatThrownBy(() -> db.optional(select(AUTHOR)).await()).isInstanceOf(TooManyRowsException.class);
    }

    @Test
    void firstAsksForOneRow() {
        EVENTS.clear();

        assertThat(db.first(select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.name.asc()))
                        .await())
                .hasValue("Ann");

        assertThat(EVENTS).singleElement().satisfies(event -> {
            assertThat(event.sql()).contains("LIMIT");
            assertThat(event.rows()).isEqualTo(1);
            assertThat(event.failure()).isNull();
        });
    }

    @Test
    void tellsListenersOfFailures() {
        EVENTS.clear();
        AuthorCrud authors = new AuthorCrud(db);

        assertThatThrownBy(() -> authors.insert(author("Ann")).await());

        assertThat(EVENTS).singleElement().satisfies(event -> {
            assertThat(event.name()).isEqualTo("Author.insert");
            assertThat(event.failure()).isNotNull();
        });
    }

    @Test
    void aListenerThatThrowsDisturbsNobody() {
        List<StatementEvent> heard = new CopyOnWriteArrayList<>();
        Database disturbed = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(uri)
                        .listener(event -> {
                            throw new IllegalStateException("no");
                        })
                        .listener(heard::add));

        assertThat(disturbed.one(select(count()).from(AUTHOR)).await()).isEqualTo(3);
        assertThat(heard).hasSize(1);
        disturbed.close().await();
    }

    @Test
    void aReaderThatThrowsAnErrorCostsNoConnection() {
        Database single =
                Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
        Integer before = single.one(BACKEND, Tuple.tuple()).await();
        SqlStatement<Object> broken = SqlStatement.named("test.broken", "SELECT 1", (row, at) -> {
            throw new AssertionError("no");
        });

        assertThatThrownBy(() -> single.list(broken, Tuple.tuple()).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("test.broken")
                .hasCauseInstanceOf(AssertionError.class);
        assertThat(single.one(BACKEND, Tuple.tuple()).await()).isEqualTo(before);
        single.close().await();
    }

    @Test
    void keepsStatementsPreparedHoweverLongTheyAre() {
        Database single =
                Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
        SqlStatement<Integer> lengthy =
                SqlStatement.named("test.lengthy", "SELECT 7 -- " + "x".repeat(5_000), (row, at) -> row.getInteger(at));

        single.one(lengthy, Tuple.tuple()).await();

        assertThat(single.one(PREPARED, Tuple.of("SELECT 7 -- xxx%")).await()).isEqualTo(1);
        single.close().await();
    }

    @Test
    void closesHoweverLongItMayTake() throws Exception {
        for (Duration deadline :
                List.of(Duration.ofSeconds(Long.MAX_VALUE), Duration.ofSeconds(Long.MIN_VALUE), Duration.ZERO)) {
            Database closed = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri));
            closed.health().await(5, TimeUnit.SECONDS);
            closed.close(deadline).await(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void refusesToWaitForAReplicaForEver() {
        WalPosition position = db.walPosition().await();
        for (Duration nonsense : List.of(Duration.ofSeconds(Long.MAX_VALUE), Duration.ofSeconds(-1))) {
            assertThatThrownBy(() -> db.replica().after(position, nonsense))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(nonsense.toString());
        }
    }
}
