package dev.vorm;

import static dev.vorm.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolStats;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one borrower does to the session of its connection is not there for the next. */
class SessionIT {
    private static final SqlStatement<String> SEEN =
            SqlStatement.named("Test.seen", """
            SELECT current_setting('search_path') || ' ' || current_setting('statement_timeout') || ' '
                || coalesce(current_setting('my.tenant', true), '') || ' ' || current_user || ' '
                || (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()) || ' '
                || (SELECT count(*) FROM pg_cursors WHERE is_holdable) || ' '
                || (SELECT count(*) FROM pg_listening_channels()) || ' '
                || coalesce(to_regclass('pg_temp.mine')::text, 'none')""", (row, at) -> row.getString(at));
    private static final SqlStatement<String> SECRET =
            SqlStatement.named("Test.secret", "SELECT owner FROM secrets", (row, at) -> row.getString(at));

    private Database db;

    @BeforeEach
    void connect() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(3));
    }

    @AfterEach
    void close() throws Exception {
        db.close(Duration.ofMillis(100)).await(5, TimeUnit.SECONDS);
        assertThat(db.stats().size()).isZero();
    }

    private static Future<Long> run(SqlExecutor executor, String sql) {
        return executor.execute(SqlStatement.rendered(sql), Tuple.tuple());
    }

    private String seen() throws Exception {
        return db.one(SEEN, Tuple.tuple()).await(5, TimeUnit.SECONDS);
    }

    @Test
    void tenantsNeverSeeEachOther() throws Exception {
        for (String sql : List.of("CREATE SCHEMA a", "CREATE SCHEMA b", "CREATE ROLE tenant_role")) {
            run(db, sql).await(5, TimeUnit.SECONDS);
        }
        for (String tenant : List.of("a", "b")) {
            run(db, "CREATE TABLE " + tenant + ".secrets (owner text)").await(5, TimeUnit.SECONDS);
            run(db, "INSERT INTO " + tenant + ".secrets VALUES ('" + tenant + "')")
                    .await(5, TimeUnit.SECONDS);
        }
        String clean = seen();
        assertThat(clean).endsWith(" postgres 0 0 0 none");
        List<Future<?>> all = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            int kind = random.nextInt(4);
            String tenant = random.nextBoolean() ? "a" : "b";
            if (kind == 0) {
                all.add(db.one(SEEN, Tuple.tuple()).map(seen -> assertThat(seen).isEqualTo(clean)));
            } else {
                all.add(lease(tenant, random.nextInt(8), kind == 1));
            }
        }

        for (Future<?> each : all) {
            each.await(20, TimeUnit.SECONDS);
        }
        for (int i = 0; i < 10; i++) {
            assertThat(seen()).isEqualTo(clean);
        }
        assertThat(db.stats().closed()).isEmpty();
    }

    /** Works as a tenant, and leaves something behind; fails when something of another was there. */
    private Future<?> lease(String tenant, int leaving, boolean failing) {
        String change = switch (leaving) {
            case 0 -> "CREATE TEMP TABLE mine AS SELECT 1 AS one";
            case 1 -> "SELECT pg_advisory_lock_shared(42)";
            case 2 -> "SET statement_timeout = '7s'";
            case 3 -> "SET my.tenant = '" + tenant + "'";
            case 4 -> "LISTEN news";
            case 5 -> "DECLARE held CURSOR WITH HOLD FOR SELECT 1";
            case 6 -> "SET ROLE tenant_role";
            default -> "SELECT set_config('my.tenant', '" + tenant + "', false)";
        };
        return db.transaction(tx -> tx.one(SEEN, Tuple.tuple())
                        .map(seen -> assertThat(seen).endsWith(" 0 0 0 none"))
                        .compose(seen -> run(tx, "SET search_path = " + tenant))
                        .compose(set -> tx.one(SECRET, Tuple.tuple()))
                        .map(owner -> assertThat(owner).isEqualTo(tenant))
                        .compose(owner -> run(tx, change))
                        .compose(done -> failing
                                ? Future.<Long>failedFuture(new IllegalStateException("meant"))
                                : Future.succeededFuture(done)))
                .recover(e -> e instanceof IllegalStateException ? Future.succeededFuture() : Future.failedFuture(e));
    }

    @Test
    void whatIsSetOutsideATransactionIsGoneAtOnce() throws Exception {
        String clean = seen();

        run(db, "SET search_path = nowhere").await(5, TimeUnit.SECONDS);
        run(db, "SELECT pg_advisory_lock(1)").await(5, TimeUnit.SECONDS);

        for (int i = 0; i < 5; i++) {
            assertThat(seen()).isEqualTo(clean);
        }
        assertThat(db.stats()).returns(0, PoolStats::leased);
        assertThat(db.stats().closed()).isEmpty();
    }

    @Test
    void theDriversPreparedStatementsSurviveAReset() throws Exception {
        for (int i = 0; i < 3; i++) {
            seen();
            run(db, "SET my.tenant = 'x'").await(5, TimeUnit.SECONDS);
        }

        assertThat(db.stats()).returns(1L, PoolStats::opened);
    }

    @Test
    void whatCannotBeUndoneCostsTheConnection() throws Exception {
        run(db, "DISCARD ALL").await(5, TimeUnit.SECONDS);
        await(() -> db.stats().closed().getOrDefault(CloseReason.UNCLEAN, 0L) == 1);
        db.transaction(tx -> run(tx, "PREPARE mine AS SELECT 1")).await(5, TimeUnit.SECONDS);
        await(() -> db.stats().closed().getOrDefault(CloseReason.UNCLEAN, 0L) == 2);

        assertThat(seen()).isNotEmpty();
    }

    @Test
    void aConnectionThatCannotBeResetIsClosed() throws Exception {
        // The reset of a session whose statements may take no time is cut off, or not: it is clean or closed.
        String clean = seen();
        for (int i = 0; i < 20; i++) {
            db.transaction(tx -> run(tx, "CREATE TEMP TABLE mine AS SELECT 1 AS one")
                            .compose(made -> run(tx, "SET statement_timeout = 1")))
                    .await(5, TimeUnit.SECONDS);
            assertThat(seen()).isEqualTo(clean);
        }
    }
}
