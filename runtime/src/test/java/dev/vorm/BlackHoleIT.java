package dev.vorm;

import static dev.vorm.DatabaseIT.author;
import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.Author;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.fixture.AuthorMapping;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A network that swallows everything and tells nobody: each public call ends when its time is over, and says what is known. */
@Tag("fault")
class BlackHoleIT {
    private static final Duration BUDGET = Duration.ofSeconds(2);
    /** A tenth of the budget, and what a busy machine needs. */
    private static final Duration ENDS_WITHIN = BUDGET.plusMillis(400);

    private static final Tuple NOTHING = Tuple.tuple();
    private static final SqlStatement<Author> ALL = SqlStatement.named(
            "Test.all",
            "SELECT id, name, email, bio, status, created_at, updated_at, version FROM authors LIMIT 1",
            AuthorMapping::read);
    /** What its failure has to be. */
    private enum Told {
        /** Nothing is kept. */
        NOTHING_KEPT,
        /** A statement that may have written commits by itself. */
        PERHAPS,
        /** COMMIT was under way. */
        COMMIT_UNKNOWN
    }

    private record Call(Told told, Function<Database, Future<?>> call) {}

    private record Ended(Throwable failure, Duration after) {}

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final List<Database> open = new ArrayList<>();
    private final Promise<Void> frozen = Promise.promise();
    private TcpProxy proxy;
    private String uri;
    private Author ann;
    private WalPosition position;

    @BeforeEach
    void connect() throws Exception {
        uri = TestServer.newDatabase();
        proxy = new TcpProxy(uri);
        Database db = database(DatabaseOptions.uri(uri));
        db.schema().createMissing().await(5, TimeUnit.SECONDS);
        db.schema().createCommitTokens().await(5, TimeUnit.SECONDS);
        ann = new AuthorCrud(db).insert(author("Ann")).await(5, TimeUnit.SECONDS);
        position = db.walPosition().await(5, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        List<Future<?>> closed = new ArrayList<>();
        open.forEach(db -> closed.add(db.close(Duration.ZERO)));
        Future.all(closed).await(10, TimeUnit.SECONDS);
        proxy.close();
    }

    private Database database(DatabaseOptions options) {
        Database db = Database.connect(TestServer.VERTX, options);
        open.add(db);
        return db;
    }

    private void statements() {
        add("list", Told.NOTHING_KEPT, db -> db.list(select(AUTHOR)));
        add("one", Told.NOTHING_KEPT, db -> db.one(select(AUTHOR)));
        add("optional", Told.NOTHING_KEPT, db -> db.optional(select(AUTHOR)));
        add("first", Told.NOTHING_KEPT, db -> db.first(select(AUTHOR)));
        add("execute", Told.PERHAPS, db -> db.execute(deleteFrom(AUTHOR).allRows()));
        add("list of SQL", Told.NOTHING_KEPT, db -> db.list(ALL, NOTHING));
        add("list with a reader", Told.NOTHING_KEPT, db -> db.list(ALL, NOTHING, AuthorMapping::read));
        add("one of SQL", Told.NOTHING_KEPT, db -> db.one(ALL, NOTHING));
        add("optional of SQL", Told.NOTHING_KEPT, db -> db.optional(ALL, NOTHING));
        add("optional with a reader", Told.NOTHING_KEPT, db -> db.optional(ALL, NOTHING, AuthorMapping::read));
        add("execute of SQL", Told.PERHAPS, db -> db.execute(SqlStatement.rendered("DELETE FROM authors"), NOTHING));
        add("within", Told.NOTHING_KEPT, db -> db.within(BUDGET).list(select(AUTHOR)));
        add(
                "cancelledBy",
                Told.NOTHING_KEPT,
                db -> db.cancelledBy(Promise.promise().future()).list(select(AUTHOR)));
        add("walPosition", Told.PERHAPS, Database::walPosition);
        add("health", Told.PERHAPS, db -> db.health(BUDGET));
        add("createMissing", Told.NOTHING_KEPT, db -> db.schema().createMissing());
        add("verify", Told.PERHAPS, db -> db.schema().verify());
        add("createCommitTokens", Told.NOTHING_KEPT, db -> db.schema().createCommitTokens());
    }

    private void repositories() {
        crud("findById", Told.NOTHING_KEPT, authors -> authors.findById(ann.id()));
        crud("getById", Told.NOTHING_KEPT, authors -> authors.getById(ann.id()));
        crud("findAllById", Told.PERHAPS, authors -> authors.findAllById(List.of(ann.id())));
        crud("findAll", Told.NOTHING_KEPT, AuthorCrud::findAll);
        crud("exists", Told.NOTHING_KEPT, authors -> authors.exists(ann.id()));
        crud("count", Told.NOTHING_KEPT, AuthorCrud::count);
        crud("insert", Told.PERHAPS, authors -> authors.insert(author("Late")));
        crud("insertAll", Told.PERHAPS, authors -> authors.insertAll(List.of(author("Late 1"), author("Late 2"))));
        crud("update", Told.PERHAPS, authors -> authors.update(ann));
        crud("delete", Told.PERHAPS, authors -> authors.delete(ann));
        crud("deleteById", Told.PERHAPS, authors -> authors.deleteById(ann.id()));
        crud("deleteAllById", Told.PERHAPS, authors -> authors.deleteAllById(List.of(ann.id())));
    }

    private void transactions() {
        add("transaction", Told.NOTHING_KEPT, db -> db.transaction(tx -> tx.list(select(AUTHOR))));
        add(
                "retries",
                Told.NOTHING_KEPT,
                db -> db.transaction(TxOptions.serializable().retries(5), tx -> tx.list(select(AUTHOR))));
        add(
                "its COMMIT",
                Told.COMMIT_UNKNOWN,
                db -> db.transaction(tx -> tx.list(select(AUTHOR)).compose(list -> frozen.future())));
        add(
                "its COMMIT that would be verified",
                Told.NOTHING_KEPT,
                db -> db.transaction(TxOptions.defaults().verifiableCommit(), tx -> {
                    tx.beforeCommit(() -> frozen.future());
                    return tx.list(select(AUTHOR));
                }));
        add("savepoint", Told.NOTHING_KEPT, db -> db.transaction(tx -> tx.savepoint(sp -> sp.list(select(AUTHOR)))));
        add("outcome", Told.NOTHING_KEPT, db -> db.transaction(tx -> tx.outcome(sp -> sp.list(select(AUTHOR)))));
        add("lock", Told.NOTHING_KEPT, db -> db.transaction(tx -> tx.lock("hole")));
        add("tryLock", Told.NOTHING_KEPT, db -> db.transaction(tx -> tx.tryLock(7)));
        add("read", Told.NOTHING_KEPT, db -> db.read(tx -> tx.list(select(AUTHOR))));
        add(
                "executeAll",
                Told.COMMIT_UNKNOWN,
                db -> db.executeAll(List.of(deleteFrom(AUTHOR).allRows())));
        add(
                "openTransaction's statement",
                Told.NOTHING_KEPT,
                db -> db.openTransaction(TxOptions.defaults()).compose(tx -> tx.list(select(AUTHOR))));
        add(
                "openTransaction's savepoint",
                Told.NOTHING_KEPT,
                db -> db.openTransaction(TxOptions.defaults())
                        .compose(tx -> tx.savepoint(sp -> sp.list(select(AUTHOR)))));
        add(
                "openTransaction and commit",
                Told.NOTHING_KEPT,
                db -> db.openTransaction(TxOptions.defaults()).compose(OpenTransaction::commit));
        add(
                "openTransaction and rollback",
                Told.NOTHING_KEPT,
                db -> db.openTransaction(TxOptions.defaults()).compose(OpenTransaction::rollback));
        add("replica().read", Told.NOTHING_KEPT, db -> db.replica().read(tx -> tx.list(select(AUTHOR))));
        add(
                "replica().after.read",
                Told.NOTHING_KEPT,
                db -> db.replica().after(position, Duration.ofSeconds(1)).read(tx -> tx.list(select(AUTHOR))));
        add(
                "replica().after.read, patiently",
                Told.NOTHING_KEPT,
                db -> db.replica().after(position, Duration.ofHours(1)).read(tx -> tx.list(select(AUTHOR))));
    }

    private void add(String name, Told told, Function<Database, Future<?>> call) {
        calls.put(name, new Call(told, call));
    }

    private void crud(String name, Told told, Function<AuthorCrud, Future<?>> call) {
        add(name, told, db -> call.apply(new AuthorCrud(db)));
    }

    @Test
    void eachCallEndsWhenItsTimeIsOver() throws Exception {
        statements();
        repositories();
        transactions();
        List<Database> databases = new ArrayList<>();
        List<Future<?>> connected = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            Database db = database(DatabaseOptions.uri(proxy.uri(uri))
                    .replica(proxy.uri(uri))
                    .timeout(BUDGET)
                    .poolSize(1));
            databases.add(db);
            connected.add(db.one(ALL, NOTHING).compose(one -> db.replica().read(tx -> tx.list(select(AUTHOR)))));
        }
        Future.all(connected).await(10, TimeUnit.SECONDS);

        Map<String, Future<Ended>> ended = new LinkedHashMap<>();
        int at = 0;
        // Those that are to be frozen in the middle have to be there first.
        for (String name : calls.keySet()) {
            if (name.startsWith("its COMMIT")) {
                ended.put(name, ended(calls.get(name), databases.get(at++)));
            }
        }
        TestServer.VERTX.timer(100).await();
        proxy.swallow(true);
        proxy.freeze();
        frozen.complete();
        for (String name : calls.keySet()) {
            if (!name.startsWith("its COMMIT")) {
                ended.put(name, ended(calls.get(name), databases.get(at++)));
            }
        }
        Future.join(List.copyOf(ended.values())).await(10, TimeUnit.SECONDS);

        assertThat(ended).allSatisfy((name, future) -> check(calls.get(name).told(), future.result()));
        // What hangs is closed 2 seconds later.
        Eventually.await(() -> databases.stream().allMatch(BlackHoleIT::hasNothingInUse));
    }

    @Test
    void aReplicaThatDoesNotAnswerIsGivenUp() throws Exception {
        Database db = database(DatabaseOptions.uri(uri).replica(proxy.uri(uri)).poolSize(1));
        assertThat(db.replica().read(tx -> tx.with(new AuthorCrud(db)).count()).await(5, TimeUnit.SECONDS))
                .isEqualTo(1);
        proxy.swallow(true);
        proxy.freeze();

        assertThat(db.replica()
                        .after(position, Duration.ofMillis(100))
                        .read(tx -> tx.with(new AuthorCrud(db)).count())
                        .await(5, TimeUnit.SECONDS))
                .isEqualTo(1);
        assertThat(db.replica().stats().leased()).isZero();
        assertThat(db.replica().stats().closed()).containsEntry(CloseReason.UNCLEAN, 1L);
    }

    private static void check(Told told, Ended ended) {
        assertThat(ended.after()).isBetween(BUDGET.minusMillis(200), ENDS_WITHIN);
        if (told == Told.COMMIT_UNKNOWN) {
            assertThat(ended.failure()).isInstanceOf(CommitOutcomeUnknownException.class);
        } else {
            assertThat(ended.failure())
                    .isInstanceOfSatisfying(
                            DeadlineExceededException.class,
                            late -> assertThat(late.outcomeUnknown()).isEqualTo(told == Told.PERHAPS));
        }
    }

    private static boolean hasNothingInUse(Database db) {
        return db.stats().leased() + db.stats().waiting() == 0
                && db.replica().stats().leased() + db.replica().stats().waiting() == 0;
    }

    private static Future<Ended> ended(Call call, Database db) {
        long started = System.nanoTime();
        return call.call()
                .apply(db)
                .transform(result -> Future.succeededFuture(
                        new Ended(result.cause(), Duration.ofNanos(System.nanoTime() - started))));
    }
}
