package dev.vorm.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema rich in everything is clean when it was made from its definition, and every change of it is found. */
class VerificationIT {
    private static final SchemaDefinition SHOP = SchemaResources.parse(lines("shop.jsonl"));

    private static Database db;

    @BeforeAll
    static void make() {
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()));
        db.transaction(tx -> SchemaCreation.create(tx, SHOP)).await();
        run(db, "CREATE VIEW names_view AS SELECT id, name FROM shop.customers").await();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    @Test
    void whatWasMadeIsClean() {
        SchemaReport report = Verification.verify(db, SHOP).await();

        assertThat(report).hasToString("");
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void nothingIsMissingAfterwards() {
        assertThat(db.transaction(tx -> SchemaCreation.create(tx, SHOP)).await())
                .isEmpty();
    }

    /** Changes that make no difference to a build. */
    @ParameterizedTest
    @MethodSource("harmless")
    void harmlessChangesAreNoDifferences(String changes) {
        assertThat(after(changes)).hasToString("");
    }

    static List<String> harmless() {
        return lines("harmless.txt");
    }

    /** A change, and what is said of it. */
    record Planted(String changes, String table, String object, String message) {
        @Override
        public String toString() {
            return changes;
        }
    }

    @ParameterizedTest
    @MethodSource("planted")
    void everyDifferenceIsFoundAndNoOther(Planted planted) {
        assertThat(after(planted.changes()).differences())
                .containsExactly(new SchemaReport.Difference(planted.table(), planted.object(), planted.message()));
    }

    static List<Planted> planted() {
        List<String> lines = lines("differences.txt");
        List<Planted> planted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            String[] difference = lines.get(i + 1).split("\\|", 3);
            planted.add(new Planted(lines.get(i), difference[0], difference[1], difference[2]));
        }
        return planted;
    }

    /** The report after some changes, which are undone then. */
    private static SchemaReport after(String changes) {
        AtomicReference<SchemaReport> report = new AtomicReference<>();
        RuntimeException undo = new RuntimeException("undo");
        Throwable end = db.transaction(tx -> {
                    Future<Long> changed = Future.succeededFuture(0L);
                    for (String change : changes.split("; ", -1)) {
                        changed = changed.compose(before -> run(tx, change));
                    }
                    return changed.compose(done -> Verification.verify(tx, SHOP))
                            .compose(found -> {
                                report.set(found);
                                return Future.failedFuture(undo);
                            });
                })
                .map((Throwable) null)
                .otherwise(failure -> failure)
                .await();
        assertThat(end).isSameAs(undo);
        return report.get();
    }

    private static Future<Long> run(SqlExecutor executor, String sql) {
        return executor.execute(SqlStatement.rendered(sql), Tuple.tuple());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(VerificationIT.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
