package dev.vorm;

import static dev.vorm.Eventually.await;
import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.LoginRefusedException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.AuthorCrud;
import dev.vorm.observe.CloseReason;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several hosts, of which one is a standby. */
class ClusterIT {
    private static final SqlStatement<Integer> PORT =
            SqlStatement.named("Test.port", "SELECT current_setting('port')::int", (row, at) -> row.getInteger(at));

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Cluster cluster;

    @BeforeAll
    static void start() throws Exception {
        cluster = new Cluster();
        Database db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(Cluster.uri(cluster.primary, "")));
        db.schema().createMissing().await();
        db.close().await();
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    private static DatabaseOptions options(boolean standbyFirst, String parameters) {
        return DatabaseOptions.uri(cluster.uri(standbyFirst, parameters));
    }

    private static int port(Database db) throws Exception {
        return db.one(PORT, Tuple.tuple()).await(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({
        "any, true, standby",
        "any, false, primary",
        "read-write, true, primary",
        "read-only, false, standby",
        "primary, true, primary",
        "standby, false, standby",
        "prefer-standby, false, standby",
        "prefer-standby, true, standby",
    })
    void goesToTheServerThatIsWanted(String wanted, boolean standbyFirst, String server) throws Exception {
        Database db = Database.connect(TestServer.VERTX, options(standbyFirst, "?target_session_attrs=" + wanted));

        assertThat(port(db)).isEqualTo((server.equals("primary") ? cluster.primary : cluster.standby).port());
        assertThat(db.stats().size()).isEqualTo(1);
        db.close().await();
    }

    @Test
    void takesAPrimaryWhereThereIsNoStandby() throws Exception {
        String twice = Cluster.uri(cluster.primary, "").replaceFirst("@(localhost:\\d+)", "@$1,$1");
        Database db =
                Database.connect(TestServer.VERTX, DatabaseOptions.uri(twice + "?target_session_attrs=prefer-standby"));

        assertThat(port(db)).isEqualTo(cluster.primary.port());
        db.close().await();
    }

    @Test
    void namesEachHostWithItsReason() throws Exception {
        String uri = Cluster.uri(cluster.standby, "").replace("@", "@localhost:1,no-such-host.invalid,")
                + "?target_session_attrs=primary&sslmode=disable";
        Database db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri));

        assertThatThrownBy(() -> db.health().await(10, TimeUnit.SECONDS))
                .isInstanceOf(ConnectionLostException.class)
                .hasMessageContaining("localhost:1: Connection refused")
                .hasMessageContaining("; no-such-host.invalid:5432: ")
                .hasMessageContaining("; localhost:" + cluster.standby.port()
                        + ": it is a standby, and target_session_attrs=primary was asked for");
        db.close().await();
    }

    @Test
    void aServerInTheWrongRoleRefuses() throws Exception {
        Database db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(Cluster.uri(cluster.primary, "?target_session_attrs=read-only")));

        assertThatThrownBy(() -> db.health().await(10, TimeUnit.SECONDS))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("it is not read-only");
        db.close().await();
    }

    @Test
    void aHungHostCostsItsShareOnly() throws Exception {
        String direct = Cluster.uri(cluster.primary, "");
        try (TcpProxy proxy = new TcpProxy(direct.replace("postgres@", ""))) {
            proxy.swallow(true);
            String uri = direct.replace("@", "@" + proxy.uri(direct).replaceFirst(".*@(.*)/.*", "$1") + ",");
            Database db = Database.connect(
                    TestServer.VERTX,
                    DatabaseOptions.uri(uri).connectTimeout(SECOND).poolSize(2));
            long started = System.nanoTime();

            assertThat(port(db)).isEqualTo(cluster.primary.port());
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isBetween(Duration.ofMillis(450), SECOND);
            assertThat(proxy.accepted()).isEqualTo(1);

            // From now on the good one comes first.
            Future<?> both = Future.all(
                    db.one(TestServer.sleep(0.05), Tuple.tuple()), db.one(TestServer.sleep(0.05), Tuple.tuple()));
            both.await(5, TimeUnit.SECONDS);
            assertThat(db.stats().size()).isEqualTo(2);
            assertThat(proxy.accepted()).isEqualTo(1);
            db.close().await();
        }
    }

    @Test
    void spreadsConnectionsWhenAskedTo() throws Exception {
        Database db = Database.connect(
                TestServer.VERTX,
                options(false, "?load_balance_hosts=random").poolSize(1).maxLifetime(Duration.ofMillis(30)));
        Set<Integer> ports = new HashSet<>();

        await(() -> ports.add(db.one(PORT, Tuple.tuple()).await()) && ports.size() == 2);

        db.close().await();
    }

    @Test
    void leavesAServerThatNoLongerWrites() throws Exception {
        Database db = Database.connect(
                TestServer.VERTX,
                options(false, "?target_session_attrs=read-write").poolSize(3));
        AuthorCrud authors = new AuthorCrud(db);
        Future.all(authors.count(), authors.count(), authors.count()).await();
        int open = db.stats().size();
        try {
            Cluster.run(cluster.primary, "ALTER SYSTEM SET default_transaction_read_only = on");
            Cluster.run(cluster.primary, "SELECT pg_reload_conf()");
            await(() -> authors.insert(DatabaseIT.author("Eve" + System.nanoTime()))
                    .transform(result -> Future.succeededFuture(result.cause() instanceof DatabaseException refused
                            && refused.sqlState().equals("25006")))
                    .await());

            // The standby does not write either: nothing is left, and those who come wait.
            await(() -> db.stats().closed().getOrDefault(CloseReason.WRONG_SERVER, 0L) >= 1);
            Future<Long> waiting = authors.count();
            await(() -> db.stats().connectFailures() > 0 && db.stats().closed().get(CloseReason.WRONG_SERVER) == open);
            assertThat(waiting.isComplete()).isFalse();

            Cluster.run(cluster.primary, "ALTER SYSTEM RESET default_transaction_read_only");
            Cluster.run(cluster.primary, "SELECT pg_reload_conf()");
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isNotNegative();
        } finally {
            Cluster.run(cluster.primary, "ALTER SYSTEM RESET default_transaction_read_only");
            Cluster.run(cluster.primary, "SELECT pg_reload_conf()");
            db.close().await();
        }
    }

    /** A standby knows no SERIALIZABLE: BEGIN fails there, and the query that was sent with it stands alone. */
    @Test
    void saysWhatATransactionThatCouldNotBeginHasDone() throws Exception {
        Database db = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(Cluster.uri(cluster.primary, "")).replica(Cluster.uri(cluster.standby, "")));

        assertThatThrownBy(() -> db.replica()
                        .read(
                                TxOptions.serializable(),
                                tx -> tx.one(select(count()).from(AUTHOR)))
                        .await(5, TimeUnit.SECONDS))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY failed")
                .hasMessageContaining("may have been executed outside of a transaction")
                .hasMessageContaining("hot standby");
        assertThat(found(db.replica(), "Nobody")).isZero();
        db.close().await(5, TimeUnit.SECONDS);
    }

    @Test
    void readsItsWritesOnTheReplica() throws Exception {
        Database db = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(Cluster.uri(cluster.primary, "")).replica(cluster.uri(false, "")));
        AuthorCrud authors = new AuthorCrud(db);
        for (int i = 0; i < 50; i++) {
            String name = "Ann" + i;
            WalPosition written = authors.insert(DatabaseIT.author(name))
                    .compose(ann -> db.walPosition())
                    .await(5, TimeUnit.SECONDS);
            assertThat(found(db.replica().after(written, Duration.ofSeconds(10)), name))
                    .isEqualTo(1);
        }
        assertThat(db.replica().stats().opened()).isEqualTo(1);
        assertThat(db.replica()
                        .read(tx -> tx.with(authors).insert(DatabaseIT.author("Bob")))
                        .transform(result -> Future.succeededFuture(result.failed()))
                        .await())
                .isTrue();
        db.close().await();
    }

    private static long found(Replica replica, String name) throws Exception {
        return replica.read(tx -> tx.one(select(count()).from(AUTHOR).where(AUTHOR.name.eq(name))))
                .await(20, TimeUnit.SECONDS);
    }

    @Test
    void waitsForAReplicaThatLagsAndThenReadsThePrimary() throws Exception {
        Database db = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(Cluster.uri(cluster.primary, "")).replica(Cluster.uri(cluster.standby, "")));
        AuthorCrud authors = new AuthorCrud(db);
        Cluster.run(cluster.standby, "SELECT pg_wal_replay_pause()");
        try {
            authors.insert(DatabaseIT.author("Late")).await();
            WalPosition written = db.walPosition().await();
            assertThat(found(db.replica(), "Late")).isZero();

            assertThat(found(db.replica().after(written, Duration.ofMillis(100)), "Late"))
                    .isEqualTo(1);

            Future<Long> waiting = db.replica()
                    .after(written, Duration.ofSeconds(30))
                    .read(tx -> tx.one(select(count()).from(AUTHOR).where(AUTHOR.name.eq("Late"))));
            await(() -> db.replica().stats().leased() == 1);
            assertThat(waiting.isComplete()).isFalse();
            long primaryUses = db.stats().opened();
            Cluster.run(cluster.standby, "SELECT pg_wal_replay_resume()");
            assertThat(waiting.await(10, TimeUnit.SECONDS)).isEqualTo(1);
            assertThat(db.stats().opened()).isEqualTo(primaryUses);
        } finally {
            Cluster.run(cluster.standby, "SELECT pg_wal_replay_resume()");
            db.close().await();
        }
    }

    @Test
    void whereThereIsNoReplicaThePrimaryIsRead() throws Exception {
        Database db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(Cluster.uri(cluster.primary, "")));

        assertThat(found(db.replica().after(db.walPosition().await(), SECOND), "Nobody"))
                .isZero();
        assertThat(db.replica().stats().opened()).isEqualTo(1);
        db.close().await();
    }
}
