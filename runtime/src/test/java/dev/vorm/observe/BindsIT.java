package dev.vorm.observe;

import static dev.vorm.observe.SecretTable.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.VormException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.query.Sql;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bind values are shown on request only, and secrets never. */
class BindsIT {
    private static final String PASSWORD = "hunter2";
    private static final BigDecimal INCOME = new BigDecimal("424242");
    private static final SqlStatement<Void> INSERT = SqlStatement.named(
                    "Secret.insert", "INSERT INTO secrets (login, password) VALUES ($1, $2)")
            .sensitive(2);
    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
                    "Secret.insertAll",
                    "INSERT INTO secrets (login, password) SELECT * FROM unnest($1::text[], $2::text[])")
            .sensitive(2);
    private static final SqlStatement<String> SHOW = SqlStatement.named(
            "Test.show",
            "SELECT concat($1::text, $2::bytea, $3::bigint[], $4::text[], $5::boolean)",
            (row, at) -> row.getString(at));

    private final List<StatementEvent> events = new CopyOnWriteArrayList<>();
    private Messages echo;
    private Messages slow;
    private Database db;

    @BeforeEach
    void listen() throws Exception {
        echo = new Messages("dev.vorm.sql");
        slow = new Messages("dev.vorm.slow");
        connect(DatabaseOptions.uri(TestServer.newDatabase())
                .log(Log.SQL)
                .log(Log.BINDS)
                .slowLog(Duration.ofMillis(1))
                .listener((StatementListener) events::add));
        await(db.execute(
                SqlStatement.rendered("CREATE TABLE secrets (id bigint GENERATED ALWAYS AS IDENTITY, login text,"
                        + " password text UNIQUE CHECK (password <> ''), income numeric)"),
                Tuple.tuple()));
        echo.texts.clear();
        events.clear();
    }

    private void connect(DatabaseOptions options) {
        db = Database.connect(TestServer.VERTX, options);
    }

    @AfterEach
    void close() throws Exception {
        db.close().await(5, TimeUnit.SECONDS);
        echo.close();
        slow.close();
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.await(5, TimeUnit.SECONDS);
    }

    @Test
    void statementsMaskWhatIsSensitive() throws Exception {
        await(db.execute(INSERT, Tuple.of("ann", PASSWORD)));
        await(db.execute(
                INSERT_ALL,
                Tuple.of(new String[] {"bob", "eve"}).addArrayOfString(new String[] {PASSWORD + 1, PASSWORD + 2})));

        assertThat(echo.texts).hasSize(2);
        assertThat(echo.texts.get(0)).endsWith("VALUES ($1, $2)" + System.lineSeparator() + "$1 = 'ann', $2 = ***");
        assertThat(echo.texts.get(1)).endsWith("$1 = ['bob', 'eve'], $2 = ***");
        assertNothingIsTold();
    }

    @Test
    void theQueryLanguageMasksWhatIsSetAndCompared() throws Exception {
        await(db.execute(Sql.insertInto(SECRET)
                .set(SECRET.login, "ann")
                .set(SECRET.password, PASSWORD)
                .set(SECRET.income, INCOME)));
        await(db.execute(Sql.update(SECRET)
                .set(SECRET.password, Sql.value(PASSWORD))
                .set(SECRET.login, "bob")
                .where(SECRET.income.eq(INCOME))));
        await(db.list(Sql.select(SECRET.login)
                .from(SECRET)
                .where(SECRET.password.in(PASSWORD, "x").and(SECRET.login.eq("bob")))));
        await(db.list(Sql.select(SECRET.login).from(SECRET).where(SECRET.income.between(INCOME, INCOME))));
        await(db.list(Sql.select(SECRET.login).from(SECRET).where(SECRET.password.contains("unter"))));
        await(db.list(
                Sql.select(SECRET.login).from(SECRET).where(Sql.value(PASSWORD).eq(SECRET.password))));
        await(db.list(Sql.select(SECRET.login)
                .from(SECRET)
                .groupBy(SECRET.login)
                .having(Sql.sum(SECRET.income)
                        .gt(INCOME)
                        .and(Sql.count(SECRET.id).ge(1L)))));

        assertThat(events)
                .extracting(StatementEvent::binds)
                .containsExactly(
                        List.of("'ann'", "***", "***"),
                        List.of("***", "'bob'", "***"),
                        List.of("***", "'bob'"),
                        List.of("***", "***"),
                        List.of("***"),
                        List.of("***"),
                        List.of("***", "1"));
        assertNothingIsTold();
    }

    @Test
    void commandsThatAreSentTogetherMaskTheirs() throws Exception {
        await(db.executeAll(List.of(
                Sql.insertInto(SECRET).set(SECRET.login, "ann").set(SECRET.password, PASSWORD),
                Sql.update(SECRET).set(SECRET.password, PASSWORD + 1).where(SECRET.login.eq("ann")))));

        assertThat(events).extracting(StatementEvent::binds).contains(List.of("'ann'", "***"), List.of("***", "'ann'"));
        assertNothingIsTold();
    }

    @Test
    void failuresHoldNoValues() throws Exception {
        await(db.execute(INSERT, Tuple.of("ann", PASSWORD)));
        SqlStatement<Integer> number =
                SqlStatement.named("Test.number", "SELECT $1::text::integer", (row, at) -> row.getInteger(at));
        List<Future<?>> failing = List.of(
                db.execute(INSERT, Tuple.of("bob", PASSWORD)),
                db.execute(INSERT, Tuple.of(PASSWORD, "")),
                db.execute(INSERT, Tuple.of("bob", 424242)),
                db.one(number, Tuple.of(PASSWORD)),
                db.one(number, Tuple.of("42424242424242")),
                db.one(SqlStatement.named("Test.encode", "SELECT encode('x', $1)", (row, at) -> 1), Tuple.of(PASSWORD)),
                db.one(
                        SqlStatement.named("Test.boolean", "SELECT $1::text::boolean", (row, at) -> 1),
                        Tuple.of("424242\" \"")));

        for (Future<?> each : failing) {
            assertThat(each.transform(result -> Future.succeededFuture(result.cause()))
                            .await(5, TimeUnit.SECONDS))
                    .as("number %d", failing.indexOf(each))
                    .isInstanceOf(VormException.class)
                    .satisfies(BindsIT::tellsNothing);
        }
        assertThat(failing.get(0).cause())
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.columns()).containsExactly("password"));
        for (StatementEvent event : events) {
            if (event.failure() != null) {
                tellsNothing(event.failure());
            }
        }
        assertThat(events).hasSize(8);
    }

    private static void tellsNothing(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(PASSWORD, "424242");
    }

    @Test
    void valuesStayOnTheirLineAndAreCut() throws Exception {
        String evil = "a'b\\\r\nfaked line\u001b[31m\u2028\u202e\t";
        Long[] many = new Long[] {1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, null};
        await(db.one(
                SHOW,
                Tuple.tuple(Arrays.asList(
                        evil, Buffer.buffer("bytes"), many, new String[] {"x".repeat(120), null}, null))));

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.binds())
                        .containsExactly(
                                "'a''b\\\\\\r\\nfaked line\\u001b[31m\\u2028\\u202e\\t'",
                                "5 bytes",
                                "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, and 3 more]",
                                "['" + "x".repeat(100) + "... (120 characters)', NULL]",
                                "NULL"));
        assertThat(echo.texts).singleElement().asString().hasLineCount(3);
    }

    @Test
    void theSlowLogTellsWhatTookLong() throws Exception {
        slow.texts.clear();
        slow.levels.clear();
        SqlStatement<Integer> sleep =
                SqlStatement.named("Test.slow", "SELECT 1 FROM pg_sleep($1)", (row, at) -> row.getInteger(at));
        await(db.one(sleep, Tuple.of(0.05)));

        assertThat(slow.levels).contains(Level.WARNING);
        assertThat(slow.texts)
                .anySatisfy(
                        text -> assertThat(text)
                                .matches(
                                        "(?s)Test\\.slow: \\d+\\.\\d ms.*, 1 row\\RSELECT 1 FROM pg_sleep\\(\\$1\\)\\R\\$1 = 0\\.05"));
    }

    @Test
    void withoutTheRequestThereAreNone() throws Exception {
        db.close().await(5, TimeUnit.SECONDS);
        connect(DatabaseOptions.uri(TestServer.newDatabase())
                .log(Log.SQL)
                .slowLog(Duration.ofSeconds(20))
                .listener((StatementListener) events::add));
        slow.texts.clear();

        await(db.one(SqlStatement.named("Test.one", "SELECT $1::text", (row, at) -> row.getString(at)), Tuple.of("x")));

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event.binds()).isEmpty());
        assertThat(echo.texts).singleElement().asString().doesNotContain("'x'");
        assertThat(slow.texts).isEmpty();
    }

    private void assertNothingIsTold() {
        assertThat(echo.texts).isNotEmpty();
        assertThat(String.join("\n", echo.texts) + slow.texts + events).doesNotContain(PASSWORD, "424242", "unter");
    }
}
