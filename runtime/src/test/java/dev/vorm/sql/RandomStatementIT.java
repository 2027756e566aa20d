package dev.vorm.sql;

import static dev.vorm.query.Sql.field;
import static dev.vorm.query.Sql.jsonObject;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.Faults;
import dev.vorm.error.DatabaseException;
import dev.vorm.query.Returning;
import dev.vorm.query.Row3;
import dev.vorm.query.SelectQuery;
import dev.vorm.query.Write;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL takes every statement that can be put together, and gets every value as a bind. */
@Tag("fault")
class RandomStatementIT {
    private static final int TRIES = Integer.getInteger("vorm.random.tries", Faults.times(600, 100_000));
    private static final long SEED = Long.getLong("vorm.random.seed", 20260103);
    private static final Pattern QUOTED =
            Pattern.compile("E'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
    private static final Pattern BIND = Pattern.compile("\\$(\\d+)");

    private static Database db;

    private int failed;

    @BeforeAll
    static void connect() {
        db = KindsTable.connect();
        db.schema().createMissing().await();
    }

    @AfterAll
    static void close() {
        db.close().await();
    }

    @Test
    void queriesAreTaken() {
        List<String> refused = new ArrayList<>();
        for (long seed = SEED; seed < SEED + TRIES; seed++) {
            SelectQuery<?> query = new RandomStatements(seed).query();
            Rendered rendered = Renderer.render(query);
            check(seed, rendered, Renderer.render(new RandomStatements(seed).query()));
            run(seed, rendered, () -> db.list(query), refused);
        }
        assertThat(refused).isEmpty();
        assertThat(failed).isLessThan(TRIES / 4);
    }

    @Test
    void writesAreTaken() {
        List<String> refused = new ArrayList<>();
        for (long seed = SEED; seed < SEED + TRIES; seed++) {
            Returning<?> write = write(seed);
            Rendered rendered = Renderer.render(write);
            check(seed, rendered, Renderer.render(write(seed)));
            run(seed, rendered, () -> undone(write), refused);
        }
        assertThat(refused).isEmpty();
        assertThat(failed).isLessThan(TRIES / 4);
    }

    private static Returning<?> write(long seed) {
        RandomWrites writes = new RandomWrites(seed);
        Write<?> write = writes.write();
        return write.returning(writes.returned());
    }

    /** Runs a write, so that the next one finds the same rows. */
    private static Future<?> undone(Returning<?> write) {
        return db.transaction(tx -> tx.list(write).compose(rows -> Future.failedFuture(new CancellationException())))
                .recover(reason -> reason instanceof CancellationException
                        ? Future.succeededFuture()
                        : Future.failedFuture(reason));
    }

    private void run(long seed, Rendered rendered, Supplier<Future<?>> statement, List<String> refused) {
        try {
            statement.get().await();
        } catch (RuntimeException e) {
            if (e instanceof DatabaseException refusal && isData(refusal.sqlState())) {
                failed++;
            } else {
                refused.add("seed " + seed + ": " + e + "\n" + rendered);
            }
        }
    }

    /** Whether a statement was understood, and its values alone were at fault. */
    private static boolean isData(String sqlState) {
        return sqlState.startsWith("22") || sqlState.startsWith("23");
    }

    private static void check(long seed, Rendered rendered, Rendered again) {
        String code = QUOTED.matcher(rendered.sql()).replaceAll("");
        TreeSet<Integer> numbers = new TreeSet<>();
        BIND.matcher(code).results().forEach(bind -> numbers.add(Integer.valueOf(bind.group(1))));
        assertThat(numbers)
                .as("seed %s: %s", seed, rendered)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rendered.binds().size())
                                .boxed()
                                .toList());
        assertThat(rendered.sql()).doesNotContain(RandomValues.MARK).isEqualTo(again.sql());
        assertThat(rendered.binds()).usingRecursiveComparison().isEqualTo(again.binds());
    }

    @Test
    void keysComeBackAsTheyWere() {
        for (String one : RandomValues.HOSTILE) {
            for (String other : RandomValues.HOSTILE) {
                String key = one + other;
                var object = jsonObject(field(key, value(key)));

                assertThat(db.one(select(object.atText(key), object.without(key).castToText(), object.hasKey(key)))
                                .await())
                        .isEqualTo(new Row3<>(key, "{}", true));
            }
        }
    }

    @Test
    void textsWithNulAreRefused() {
        assertThatThrownBy(() -> Renderer.render(select(value("a\0b")))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> jsonObject(field("a\0b", value(1)))).isInstanceOf(IllegalArgumentException.class);
    }
}
