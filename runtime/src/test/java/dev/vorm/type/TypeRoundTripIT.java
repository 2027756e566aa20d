package dev.vorm.type;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.Faults;
import dev.vorm.TestServer;
import dev.vorm.execute.SqlStatement;
import io.vertx.sqlclient.Tuple;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random values of every type go through the database unchanged, or do not set out; pgjdbc sees them too. */
@Tag("fault")
class TypeRoundTripIT {
    private static Database db;
    private static Connection other;

    @BeforeAll
    static void connect() throws Exception {
        String uri = TestServer.newDatabase();
        db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri).poolSize(1));
        for (String command : ScalarSamples.SCHEMA) {
            db.execute(SqlStatement.rendered(command), Tuple.tuple()).await(10, TimeUnit.SECONDS);
        }
        other = DriverManager.getConnection(
                "jdbc:" + uri.replace("postgres:postgres@", "") + "?user=postgres&password=postgres");
    }

    @AfterAll
    static void close() throws Exception {
        other.close();
        db.close().await(5, TimeUnit.SECONDS);
    }

    static Stream<TypeSample<?>> samples() {
        return Stream.of(ScalarSamples.all(), TimeSamples.all(), NetworkSamples.all(), RangeSamples.all())
                .flatMap(samples -> samples);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void valuesTravelWhole(TypeSample<?> sample) throws Exception {
        long seed = new Random().nextLong();
        try {
            for (int left = Faults.times(500, 10_000); left > 0; left -= 1000) {
                TypeTable.check(db, other, sample, Math.min(left, 1000), seed + left);
            }
        } catch (Throwable e) {
            throw new AssertionError(sample + ", seed " + seed, e);
        }
    }
}
