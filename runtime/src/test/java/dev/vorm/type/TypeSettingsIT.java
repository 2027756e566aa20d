package dev.vorm.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.Faults;
import dev.vorm.TestServer;
import dev.vorm.execute.SqlStatement;
import io.vertx.sqlclient.Tuple;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values travel as whole in sessions that write their texts in other ways. */
@Tag("fault")
class TypeSettingsIT {
    /** Those whose texts depend on settings, in this server or another. */
    private static final List<String> DEPENDENT = List.of(
            "date",
            "timestamp",
            "timestamptz",
            "time",
            "timetz",
            "interval",
            "bytea",
            "real",
            "double precision",
            "daterange",
            "tsrange",
            "tstzrange",
            "numeric",
            "point",
            "xml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-c TimeZone=Asia/Kathmandu -c IntervalStyle=postgres_verbose -c DateStyle=SQL,DMY",
                "-c TimeZone=America/New_York -c IntervalStyle=sql_standard -c bytea_output=escape",
                "-c TimeZone=Africa/Monrovia -c IntervalStyle=iso_8601 -c DateStyle=German -c extra_float_digits=1",
                "-c TimeZone=Pacific/Apia -c extra_float_digits=3 -c DateStyle=ISO,YMD -c xmloption=document -c array_nulls=on",
            })
    void valuesTravelWhole(String settings) throws Exception {
        String uri = TestServer.newDatabase();
        Database db = Database.connect(
                TestServer.VERTX,
                DatabaseOptions.uri(uri + "?options="
                                + URLEncoder.encode(settings, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                        .poolSize(1));
        long seed = new Random().nextLong();
        try (Connection other = DriverManager.getConnection(
                "jdbc:" + uri.replace("postgres:postgres@", "") + "?user=postgres&password=postgres")) {
            String zone = settings.substring(settings.indexOf('=') + 1, settings.indexOf(' ', 3));
            assertThat(db.one(
                                    SqlStatement.named("Test.zone", "SHOW TimeZone", (row, at) -> row.getString(at)),
                                    Tuple.tuple())
                            .await(5, TimeUnit.SECONDS))
                    .isEqualTo(zone);
            List<TypeSample<?>> samples = Stream.of(
                            ScalarSamples.all(), TimeSamples.all(), NetworkSamples.all(), RangeSamples.all())
                    .flatMap(all -> all)
                    .filter(sample -> DEPENDENT.contains(sample.ddl()))
                    .toList();
            assertThat(samples).hasSizeGreaterThan(20);
            for (TypeSample<?> sample : samples) {
                try {
                    TypeTable.check(db, other, sample, Faults.times(100, 1000), seed);
                } catch (Throwable e) {
                    throw new AssertionError(sample + ", seed " + seed, e);
                }
            }
        } finally {
            db.close().await(5, TimeUnit.SECONDS);
        }
    }
}
