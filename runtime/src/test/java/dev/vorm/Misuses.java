package dev.vorm;

import static dev.vorm.TestServer.sleep;

import dev.vorm.error.CancelledException;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** What callers do wrong. Each writes rows whose names begin with the one that it is given, and says what became of them. */
final class Misuses {
    private static final Class<?>[] LATE = {DeadlineExceededException.class, CommitOutcomeUnknownException.class};
    private static final Class<?>[] CANCELLED = {CancelledException.class, CommitOutcomeUnknownException.class};
    /** What a statement is told whose transaction is ended early. */
    private static final Class<?>[] ENDED_EARLY = {
        DeadlineExceededException.class, CancelledException.class, TransactionException.class
    };

    private static final int LOCKS = 3;
    private static final SqlStatement<Void> INSERT =
            SqlStatement.named("Kept.insert", "INSERT INTO kept (name) VALUES ($1)");
    private static final SqlStatement<Void> SLOW_INSERT =
            SqlStatement.named("Kept.insertSlowly", "INSERT INTO kept (name) SELECT $1 FROM pg_sleep($2 / 1000.0)");
    private static final SqlStatement<Void> TAKEN =
            SqlStatement.named("Taken.insert", "INSERT INTO taken (name) VALUES ('taken')");
    private static final SqlStatement<Integer> DIVIDE =
            SqlStatement.named("Test.divide", "SELECT 1 / $1::int4", (row, at) -> row.getInteger(at));
    private static final SqlStatement<Integer> READ_BADLY =
            SqlStatement.named("Test.readBadly", "SELECT 1", (row, at) -> {
                throw new AssertionError("a reader that throws");
            });
    private static final SqlStatement<Boolean> SESSION_LOCK = SqlStatement.named(
            "Test.sessionLock", "SELECT pg_try_advisory_lock(1000)", (row, at) -> row.getBoolean(at));

    private final Database db;
    private final Claims claims;
    private final Random random;
    private final AtomicInteger spoiled = new AtomicInteger();

    private final List<Function<String, Future<?>>> kinds = List.of(
            this::throwing,
            this::givingNull,
            this::failing,
            this::hidingAFailure,
            this::neverCompleting,
            this::completingLate,
            this::completingTwice,
            this::cancelledStatement,
            this::cancelledTransaction,
            this::shortStatement,
            this::shortStatementInATransaction,
            this::shortTransaction,
            this::usingItAfterItsEnd,
            this::usingASavepointAfterItsEnd,
            this::endingItTwice,
            this::failingSavepoints,
            this::violating,
            this::closingWithoutCommit,
            this::forgetting,
            this::callingTheDatabase,
            this::goingAway,
            this::goingAwayFromATransaction,
            this::locking,
            this::lockingTheSession,
            this::changingTheSession,
            this::makingTablesAndCursors,
            this::bindingAndReadingBadly,
            this::writingWhereOneReads);

    Misuses(Database db, Claims claims, Random random) {
        this.db = db;
        this.claims = claims;
        this.random = random;
    }

    /** One of any kind. */
    Future<?> any(int number) {
        int kind = random.nextInt(kinds.size() + 1);
        // One that costs its connection is rare.
        return kind < kinds.size()
                ? kinds.get(kind).apply(kind + "/" + number)
                : random.nextInt(10) == 0 ? preparing() : kinds.get(0).apply("0/" + number);
    }

    /** How many of them cost their connections. */
    long spoiled() {
        return spoiled.get();
    }

    private static Future<Long> insert(SqlExecutor executor, String name) {
        return executor.execute(INSERT, Tuple.of(name));
    }

    private Future<Long> insertSlowly(SqlExecutor executor, String name) {
        return executor.execute(SLOW_INSERT, Tuple.of(name, (double) random.nextInt(4)));
    }

    private static Future<Long> run(SqlExecutor executor, String sql) {
        return executor.execute(SqlStatement.rendered(sql), Tuple.tuple());
    }

    private Duration millis(int most) {
        return Duration.ofMillis(random.nextInt(most + 1));
    }

    private TxOptions shortly() {
        return TxOptions.defaults().timeout(millis(8).plusMillis(1));
    }

    /** Completes after 0 to 3 milliseconds. */
    private Future<Void> later() {
        int millis = random.nextInt(4);
        return millis == 0
                ? Future.succeededFuture()
                : TestServer.VERTX.timer(millis).mapEmpty();
    }

    private static <T> Future<T> never() {
        return Promise.<T>promise().future();
    }

    private Future<?> throwing(String name) {
        return claims.refused(
                name,
                db.transaction(tx -> {
                    insert(tx, name);
                    throw new IllegalStateException("thrown");
                }),
                IllegalStateException.class);
    }

    private Future<?> givingNull(String name) {
        return claims.refused(
                name,
                db.transaction(tx -> {
                    insert(tx, name);
                    return null;
                }),
                InvalidArgumentException.class);
    }

    private Future<?> failing(String name) {
        return claims.refused(
                name,
                db.transaction(tx -> insert(tx, name).compose(done -> tx.one(DIVIDE, Tuple.of(0)))),
                DatabaseException.class);
    }

    private Future<?> hidingAFailure(String name) {
        return claims.refused(
                name,
                db.transaction(tx -> insert(tx, name)
                        .compose(done -> tx.one(DIVIDE, Tuple.of(0)).otherwise(0))),
                TransactionException.class);
    }

    private Future<?> neverCompleting(String name) {
        return claims.refused(
                name,
                db.transaction(shortly(), tx -> insert(tx, name).compose(done -> never())),
                DeadlineExceededException.class);
    }

    private Future<?> completingLate(String name) {
        return claims.told(name, db.transaction(tx -> later().compose(done -> insert(tx, name))));
    }

    private Future<?> completingTwice(String name) {
        Promise<Void> end = Promise.promise();
        later().onComplete(done -> {
            end.tryComplete();
            end.tryFail("too late");
            end.tryComplete();
        });
        return claims.told(name, db.transaction(tx -> insert(tx, name).compose(done -> end.future())));
    }

    private Future<?> cancelledStatement(String name) {
        return claims.told(name, insertSlowly(db.cancelledBy(later()), name), CancelledException.class);
    }

    private Future<?> cancelledTransaction(String name) {
        return claims.told(
                name,
                db.transaction(
                        TxOptions.defaults().cancelledBy(later()),
                        tx -> insertSlowly(tx, name).compose(done -> later())),
                CANCELLED);
    }

    private Future<?> shortStatement(String name) {
        return claims.told(name, insertSlowly(db.within(millis(3)), name), DeadlineExceededException.class);
    }

    private Future<?> shortStatementInATransaction(String name) {
        return claims.told(
                name, db.transaction(tx -> insertSlowly(tx.within(millis(3)), name)), DeadlineExceededException.class);
    }

    private Future<?> shortTransaction(String name) {
        return claims.told(
                name,
                db.transaction(
                        shortly(),
                        tx -> insertSlowly(tx, name)
                                .compose(done -> tx.savepoint(sp -> sp.one(sleep(0), Tuple.tuple())))),
                LATE);
    }

    private Future<?> usingItAfterItsEnd(String name) {
        AtomicReference<Transaction> savepoint = new AtomicReference<>();
        return claims.told(
                        name,
                        db.transaction(tx -> tx.savepoint(sp -> {
                                    savepoint.set(sp);
                                    return insert(sp, name);
                                })
                                .map(tx)))
                .compose(tx -> Future.join(
                        refusedAsOver(name + "/tx", insert(tx, name + "/tx")),
                        refusedAsOver(name + "/sp", insert(savepoint.get(), name + "/sp")),
                        refusedAsOver(name + "/in", tx.savepoint(sp -> insert(sp, name + "/in"))),
                        refusedAsOver(name + "/lock", tx.lock(name))));
    }

    private <T> Future<T> refusedAsOver(String name, Future<T> outcome) {
        return claims.refused(name, outcome, TransactionException.class);
    }

    private Future<?> usingASavepointAfterItsEnd(String name) {
        return claims.told(
                name,
                db.transaction(tx -> tx.savepoint(Future::succeededFuture)
                        .compose(sp -> refusedAsOver(name + "/sp", insert(sp, name + "/sp")))
                        .otherwise(0L)
                        .compose(done -> insert(tx, name))));
    }

    private Future<?> endingItTwice(String name) {
        return db.openTransaction(TxOptions.defaults())
                .compose(tx -> insert(tx, name)
                        .compose(done -> Future.join(
                                claims.told(name, tx.commit()),
                                refusedAsOver(name + "/commit", tx.commit()),
                                refusedAsOver(name + "/rollback", tx.rollback()),
                                tx.close())));
    }

    private Future<?> failingSavepoints(String name) {
        return claims.told(
                name,
                db.transaction(tx -> claims.refused(
                                name + "/sp",
                                tx.savepoint(
                                        sp -> insert(sp, name + "/sp").compose(done -> sp.one(DIVIDE, Tuple.of(0)))),
                                DatabaseException.class)
                        .otherwise(0)
                        .compose(done -> claims.refused(
                                name + "/thrown",
                                tx.savepoint(sp -> {
                                    insert(sp, name + "/thrown");
                                    throw new IllegalStateException("thrown");
                                }),
                                IllegalStateException.class))
                        .otherwiseEmpty()
                        .compose(done -> insert(tx, name))));
    }

    private Future<?> violating(String name) {
        claims.never(name + "/sp");
        return claims.told(
                name,
                db.transaction(tx -> tx.outcome(
                                sp -> insert(sp, name + "/sp").compose(done -> sp.execute(TAKEN, Tuple.tuple())))
                        .compose(outcome -> outcome.fold(
                                value -> Future.<Long>failedFuture("it was not taken"),
                                violation -> insert(tx, name)))));
    }

    private Future<?> closingWithoutCommit(String name) {
        claims.never(name);
        return db.openTransaction(TxOptions.defaults())
                .compose(tx -> insertSlowly(tx, name).eventually(tx::close));
    }

    private Future<?> forgetting(String name) {
        return db.openTransaction(shortly())
                .compose(tx -> claims.told(name, insertSlowly(tx, name), ENDED_EARLY))
                .onComplete(done -> claims.never(name));
    }

    private Future<?> callingTheDatabase(String name) {
        return claims.told(
                name,
                db.transaction(tx -> claims.refused(
                                name + "/nested", insert(db, name + "/nested"), TransactionException.class)
                        .otherwise(0L)
                        .compose(done -> claims.refused(
                                name + "/tx",
                                db.transaction(inner -> insert(inner, name + "/tx")),
                                TransactionException.class))
                        .otherwise(0L)
                        .compose(done -> insert(tx, name))));
    }

    private Future<?> goingAway(String name) {
        return claims.told(name, insertSlowly(db, name)).timeout(1, TimeUnit.MILLISECONDS);
    }

    private Future<?> goingAwayFromATransaction(String name) {
        return claims.told(name, db.transaction(tx -> insertSlowly(tx, name))).timeout(1, TimeUnit.MILLISECONDS);
    }

    private Future<?> locking(String name) {
        boolean waits = random.nextBoolean();
        int key = random.nextInt(LOCKS);
        return claims.told(
                name,
                db.transaction(
                        shortly(),
                        tx -> (waits ? tx.lock(key) : tx.tryLock(key).<Void>mapEmpty())
                                .compose(locked -> later())
                                .compose(done -> insert(tx, name))),
                LATE);
    }

    private Future<?> lockingTheSession(String name) {
        return claims.told(name, db.one(SESSION_LOCK, Tuple.tuple()).compose(locked -> insert(db, name)));
    }

    private Future<?> changingTheSession(String name) {
        boolean fails = random.nextBoolean();
        Future<Long> changed = db.transaction(tx -> insert(tx, name)
                .compose(done -> run(tx, "SET search_path TO nowhere"))
                .compose(done ->
                        fails ? Future.failedFuture(new IllegalStateException()) : Future.succeededFuture(done)));
        return claims.told(name, changed, fails ? new Class<?>[] {IllegalStateException.class} : new Class<?>[0]);
    }

    private Future<?> makingTablesAndCursors(String name) {
        return claims.told(
                name,
                db.transaction(tx -> insert(tx, name)
                        .compose(done -> run(tx, "CREATE TEMP TABLE mine (name text)"))
                        .compose(done -> run(tx, "DECLARE mine CURSOR WITH HOLD FOR SELECT name FROM taken"))));
    }

    private Future<?> bindingAndReadingBadly(String name) {
        return claims.refused(name, db.one(DIVIDE, Tuple.of("not a number")), MappingException.class)
                .otherwise(0)
                .compose(done -> claims.refused(
                        name + "/read",
                        db.transaction(tx ->
                                insert(tx, name + "/read").compose(inserted -> tx.one(READ_BADLY, Tuple.tuple()))),
                        MappingException.class));
    }

    private Future<?> writingWhereOneReads(String name) {
        return claims.refused(
                        name, db.read(tx -> tx.with(new Inserting(null)).insert(name)), TransactionException.class)
                .otherwise(0L)
                .compose(done -> claims.refused(
                        name + "/options",
                        db.transaction(TxOptions.defaults().readOnly(), tx -> insert(tx, name + "/options")),
                        DatabaseException.class));
    }

    /** What cannot be undone costs the connection. */
    private Future<?> preparing() {
        spoiled.incrementAndGet();
        return run(db, "PREPARE mine AS SELECT 1");
    }

    /** A repository, as far as it takes. */
    private record Inserting(SqlExecutor executor) implements dev.vorm.execute.Executed {
        Future<Long> insert(String name) {
            return Misuses.insert(executor, name);
        }

        @Override
        public Inserting with(SqlExecutor other) {
            return new Inserting(other);
        }
    }
}
