package dev.vorm;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.TcpProxy.Then;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.AuthorStatus;
import dev.vorm.query.Command;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExecuteAllIT {
    private String uri;
    private Database db;
    private final List<String> executed = new ArrayList<>();

    @BeforeEach
    void connect() {
        uri = TestServer.newDatabase();
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1).listener(event -> {
                    if (event.sql().contains("authors")) {
                        executed.add(event.name());
                    }
                }));
        db.schema().createMissing().await();
        executed.clear();
    }

    @AfterEach
    void theConnectionIsBack() throws Exception {
        db.health().await(5, TimeUnit.SECONDS);
        assertThat(db.stats().leased()).isZero();
        db.close().await();
    }

    private static Command insert(String name) {
        return insertInto(AUTHOR)
                .set(AUTHOR.name, name)
                .set(AUTHOR.email, name)
                .set(AUTHOR.bio, "")
                .set(AUTHOR.status, AuthorStatus.ACTIVE)
                .set(AUTHOR.createdAt, Instant.EPOCH)
                .set(AUTHOR.updatedAt, Instant.EPOCH)
                .set(AUTHOR.version, 0);
    }

    private List<String> names() {
        return db.list(select(AUTHOR.name).from(AUTHOR).orderBy(AUTHOR.name.asc()))
                .await();
    }

    @Test
    void doesAllAndCounts() throws Exception {
        List<Long> counts = db.executeAll(List.of(
                        insert("A"),
                        insert("B"),
                        update(AUTHOR).set(AUTHOR.bio, "x").allRows(),
                        deleteFrom(AUTHOR).where(AUTHOR.name.eq("A"))))
                .await(5, TimeUnit.SECONDS);

        assertThat(counts).containsExactly(1L, 1L, 2L, 1L);
        assertThat(names()).containsExactly("B");
        assertThat(executed).startsWith("insert", "insert", "update", "delete");
    }

    @Test
    void doesNothingWhenOneFails() throws Exception {
        for (int round = 0; round < 3; round++) {
            assertThatThrownBy(() -> db.executeAll(List.of(insert("A"), insert("A"), insert("B")))
                            .await(5, TimeUnit.SECONDS))
                    .isInstanceOf(ConstraintViolationException.class);
            assertThat(names()).isEmpty();
        }
    }

    @Test
    void sendsNothingWhenOneCannotBeRendered() {
        assertThatThrownBy(() -> db.executeAll(Arrays.asList(insert("A"), null)).await())
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> db.executeAll(
                                List.of(insert("A"), deleteFrom(AUTHOR).where(BOOK.title.eq("x"))))
                        .await())
                .isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> db.executeAll(null).await()).isInstanceOf(InvalidArgumentException.class);
        assertThat(db.executeAll(List.of()).await()).isEmpty();
        assertThat(executed).isEmpty();
    }

    /** The table differs from what the build knows, so that the driver refuses a bind after it has learned the types. */
    @Test
    void keepsNothingWhenTheDriverRefusesABind() throws Exception {
        db.execute(
                        SqlStatement.rendered("ALTER TABLE authors ALTER COLUMN bio TYPE timestamptz USING NULL"),
                        Tuple.tuple())
                .await();
        Command refused = update(AUTHOR).set(AUTHOR.bio, "no time").where(AUTHOR.name.eq("A"));
        Command fine = insertInto(AUTHOR)
                .set(AUTHOR.name, "A")
                .set(AUTHOR.email, "A")
                .set(AUTHOR.status, AuthorStatus.ACTIVE)
                .set(AUTHOR.createdAt, Instant.EPOCH)
                .set(AUTHOR.updatedAt, Instant.EPOCH)
                .set(AUTHOR.version, 0);
        for (int round = 0; round < 3; round++) {
            for (List<Command> order : List.of(
                    List.of(fine, refused), List.of(refused, fine), List.of(fine, refused, fine), List.of(refused))) {
                assertThatThrownBy(() -> db.executeAll(order).await(5, TimeUnit.SECONDS))
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("can not be coerced");
                assertThat(names()).isEmpty();
            }
        }
    }

    @Test
    void anAnswerThatIsLostLeavesItUnknown() throws Exception {
        try (TcpProxy proxy = new TcpProxy(uri)) {
            Database through = Database.connect(
                    TestServer.VERTX, DatabaseOptions.uri(proxy.uri(uri)).poolSize(1));
            through.executeAll(List.of(insert("A"))).await(5, TimeUnit.SECONDS);
            proxy.freeze();
            var lost = through.executeAll(List.of(insert("B")));
            TestServer.VERTX.timer(50).await();
            proxy.cut();

            assertThatThrownBy(() -> lost.await(5, TimeUnit.SECONDS))
                    .isInstanceOf(CommitOutcomeUnknownException.class)
                    .hasCauseInstanceOf(VormException.class);
            through.close().await(5, TimeUnit.SECONDS);
        }
        assertThat(names()).containsExactly("A");
    }

    /** What the server does not understand as BEGIN leaves what was sent with it alone. */
    @Test
    void saysWhatMayBeDoneWhereItCouldNotBegin() throws Exception {
        try (TcpProxy proxy = new TcpProxy(uri)) {
            Database through = Database.connect(
                    TestServer.VERTX, DatabaseOptions.uri(proxy.uri(uri)).poolSize(1));
            // For the first time with what is not prepared yet, which by then the refusal has reached.
            for (String name : List.of("A", "B")) {
                proxy.whenSent("BEGIN", Then.GARBLE);
                assertThatThrownBy(
                                () -> through.executeAll(List.of(insert(name))).await(5, TimeUnit.SECONDS))
                        .isInstanceOf(TransactionException.class)
                        .hasMessageContaining("BEGIN failed")
                        .hasMessageContaining("may have been executed outside of a transaction")
                        .hasCauseInstanceOf(DatabaseException.class);
                assertThat(names()).contains(name);
            }
            through.close().await(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatIsLateIsCancelledAndKeepsNothing() throws Exception {
        db.executeAll(List.of(insert("A"))).await(5, TimeUnit.SECONDS);
        Database late = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1).timeout(Duration.ofMillis(100)));
        db.transaction(tx -> tx.execute(SqlStatement.rendered("LOCK TABLE authors"), Tuple.tuple())
                        .compose(locked -> {
                            Future<List<Long>> blocked = late.executeAll(
                                    List.of(insert("B"), deleteFrom(AUTHOR).where(AUTHOR.name.eq("A"))));
                            return blocked.transform(result -> {
                                assertThat(result.cause())
                                        .isInstanceOf(DeadlineExceededException.class)
                                        .hasMessageContaining("executeAll: its 100 ms were over")
                                        .hasMessageContaining("nothing of it is kept");
                                return Future.succeededFuture();
                            });
                        }))
                .await(10, TimeUnit.SECONDS);

        assertThat(names()).containsExactly("A");
        assertThat(late.health().await(5, TimeUnit.SECONDS).pool().opened()).isEqualTo(1);
        late.close().await();
    }

    /** The server takes COMMIT for ROLLBACK then, and calls it a success. */
    @Test
    void isNoSuccessWhenTheGuardBeforeTheCommitFails() throws Exception {
        for (String ddl : List.of(
                "CREATE SCHEMA odd",
                "CREATE FUNCTION odd.divide(integer, integer) RETURNS integer LANGUAGE plpgsql AS"
                        + " $$ BEGIN RAISE EXCEPTION 'no division'; END $$",
                "CREATE OPERATOR odd./ (LEFTARG = integer, RIGHTARG = integer, FUNCTION = odd.divide)")) {
            db.execute(SqlStatement.rendered(ddl), Tuple.tuple()).await();
        }
        Database odd = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(uri + "?search_path=odd,pg_catalog,public").poolSize(1));

        assertThatThrownBy(() -> odd.executeAll(List.of(insert("A"))).await(5, TimeUnit.SECONDS))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("no division");
        assertThat(names()).isEmpty();
        odd.close().await();
    }

    @Test
    void aListThatCannotBeReadFailsTheFuture() {
        List<Command> broken = new AbstractList<>() {
            @Override
            public Command get(int index) {
                throw new IllegalStateException("broken");
            }

            @Override
            public int size() {
                return 1;
            }
        };

        assertThat(db.executeAll(broken).cause()).isInstanceOf(IllegalStateException.class);
    }
}
