package dev.vorm;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.LoginRefusedException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.fixture.AuthorCrud;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Through a pooler that gives each transaction to another session. */
class PoolerIT {
    private static final int QUERIES = 10_000;
    private static final int TEXTS = 25;

    @TempDir
    private Path directory;

    private PgBouncer bouncer;
    private String uri;

    private void start(String more) throws Exception {
        String direct = TestServer.newDatabase();
        bouncer = PgBouncer.before(URI.create(direct).getPort(), directory, more);
        uri = bouncer.uri(direct);
    }

    @AfterEach
    void stop() {
        if (bouncer != null) {
            bouncer.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ignore_startup_parameters = extra_float_digits"})
    void isNoticedWhenNobodySpokeOfIt(String more) throws Exception {
        start(more);
        Database db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri));

        assertThatThrownBy(() -> db.health().await(10, TimeUnit.SECONDS))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("connection pooler")
                .hasMessageContaining("DatabaseOptions.pooler(Pooler.TRANSACTION_POOLER)");
        db.close().await();
    }

    @Test
    void everyAnswerBelongsToItsQuestion() throws Exception {
        start("");
        Database db = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(uri)
                        .pooler(Pooler.TRANSACTION_POOLER)
                        .poolSize(16)
                        .acquireTimeout(Duration.ofMinutes(1)));
        List<SqlStatement<Long>> statements = IntStream.range(0, TEXTS)
                .mapToObj(i -> SqlStatement.named(
                        "Test.pooled" + i,
                        "SELECT $1::int8 * " + QUERIES * 10 + " + " + i + ", pg_backend_pid()",
                        (row, at) -> row.getLong(at)))
                .toList();
        List<Future<Long>> answers = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            answers.add(db.one(statements.get(i % TEXTS), Tuple.of((long) i)));
        }
        Future.join(answers).await(60, TimeUnit.SECONDS);
        Set<Long> distinct = new HashSet<>();
        for (int i = 0; i < QUERIES; i++) {
            assertThat(answers.get(i).result()).isEqualTo((long) i * QUERIES * 10 + i % TEXTS);
            distinct.add(answers.get(i).result());
        }
        assertThat(distinct).hasSize(QUERIES);
        db.close().await();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SET search_path = other", "SELECT pg_advisory_lock(1)", "CREATE TEMP TABLE mine ()"})
    void whatChangesTheSessionIsRefused(String sql) throws Exception {
        start("");
        Database db =
                Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).pooler(Pooler.TRANSACTION_POOLER));

        assertThatThrownBy(() ->
                        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await(10, TimeUnit.SECONDS))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("transaction pooler");
        assertThatThrownBy(() -> db.transaction(tx -> tx.execute(SqlStatement.rendered(sql), Tuple.tuple()))
                        .await(10, TimeUnit.SECONDS))
                .isInstanceOf(InvalidArgumentException.class);
        db.close().await();
    }

    @Test
    void transactionsAndRepositoriesWork() throws Exception {
        start("");
        Database db = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(uri).pooler(Pooler.TRANSACTION_POOLER).poolSize(8));
        db.schema().createMissing().await(10, TimeUnit.SECONDS);
        AuthorCrud authors = new AuthorCrud(db);
        List<Future<?>> writes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String name = "Ann" + i;
            writes.add(db.transaction(tx -> tx.with(authors)
                    .insert(DatabaseIT.author(name))
                    .compose(ann -> tx.with(authors).findById(ann.id()))
                    .map(found -> {
                        assertThat(found)
                                .hasValueSatisfying(
                                        ann -> assertThat(ann.name()).isEqualTo(name));
                        return found;
                    })));
        }
        Future.all(writes).await(20, TimeUnit.SECONDS);

        assertThat(authors.count().await()).isEqualTo(100);
        assertThat(db.executeAll(List.of(
                                update(AUTHOR).set(AUTHOR.name, "Bob").allRows(),
                                deleteFrom(AUTHOR).allRows()))
                        .await(10, TimeUnit.SECONDS))
                .containsExactly(100L, 100L);
        db.close().await();
    }
}
