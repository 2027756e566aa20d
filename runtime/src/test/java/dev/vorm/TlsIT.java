package dev.vorm;

import static dev.vorm.Eventually.await;
import static dev.vorm.SecureServer.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.LoginRefusedException;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encrypted connections, and servers that are not who they should be. */
class TlsIT {
    private static final SqlStatement<String> SESSION = SqlStatement.named(
            "Test.session",
            "SELECT concat(ssl, ' ', client_dn)\nFROM pg_stat_ssl\nWHERE pid = pg_backend_pid()",
            (row, at) -> row.getString(at));
    private static final SqlStatement<Boolean> RELOAD =
            SqlStatement.named("Test.reload", "SELECT pg_reload_conf()", (row, at) -> row.getBoolean(at));

    private static void with(String uri, Consumer<Database> use) {
        Database db = Database.connect(TestServer.VERTX, DatabaseOptions.uri(uri));
        try {
            use.accept(db);
        } finally {
            db.close().await();
        }
    }

    private static String session(String uri) {
        String[] answer = new String[1];
        with(uri, db -> answer[0] = db.one(SESSION, Tuple.tuple()).await());
        return answer[0].strip();
    }

    private static void refused(String uri, String... message) {
        with(
                uri,
                db -> assertThatThrownBy(() -> db.health().await(10, TimeUnit.SECONDS))
                        .isInstanceOf(LoginRefusedException.class)
                        .hasMessageContainingAll(message));
    }

    private static String uri(String host, String parameters) {
        return SecureServer.uri(
                "postgres",
                host,
                parameters.replace("ROOT", file("root.pem")).replace("STRANGER", file("stranger.pem")));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, ?sslmode=verify-full&sslrootcert=ROOT, t",
        "localhost, ?sslmode=verify-ca&sslrootcert=ROOT, t",
        "127.0.0.1, ?sslmode=verify-ca&sslrootcert=ROOT, t",
        "localhost, ?sslmode=require&sslrootcert=ROOT, t",
        "localhost, ?sslmode=require, t",
        "127.0.0.1, ?sslmode=require, t",
        "localhost, ?sslmode=prefer, t",
        "localhost, ?sslmode=allow, f",
        "localhost, ?sslmode=disable, f",
        "localhost, '', f",
    })
    void encryptsAsItIsAsked(String host, String parameters, String encrypted) {
        assertThat(session(uri(host, parameters))).isEqualTo(encrypted);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, ?sslmode=verify-full&sslrootcert=ROOT, for another host",
        "localhost, ?sslmode=verify-full&sslrootcert=STRANGER, not from an authority that is trusted here",
        "localhost, ?sslmode=verify-ca&sslrootcert=STRANGER, not from an authority that is trusted here",
        "localhost, ?sslmode=require&sslrootcert=STRANGER, not from an authority that is trusted here",
        "localhost, ?sslmode=verify-full, not from an authority that is trusted here",
        "localhost, ?sslrootcert=system, not from an authority that is trusted here",
    })
    void refusesOthers(String host, String parameters, String message) {
        refused(uri(host, parameters), host, message);
    }

    @Test
    void aServerWithoutTlsIsRefusedAndPreferGoesOn() {
        String plain = TestServer.newDatabase();

        refused(plain + "?sslmode=require", "TLS, which it does not offer", "sslmode=disable");
        refused(plain + "?sslmode=verify-full", "TLS, which it does not offer");
        assertThat(session(plain + "?sslmode=prefer")).isEqualTo("f");
    }

    @Test
    void allowEncryptsWhereTheServerWantsIt() {
        assertThat(session(SecureServer.uri("encrypted", "localhost", "?sslmode=allow")))
                .isEqualTo("t");
        refused(SecureServer.uri("encrypted", "localhost", "?sslmode=disable"), "28000", "pg_hba.conf");
    }

    @Test
    void logsInByACertificate() {
        String certificate = "&sslcert=" + file("client.crt") + "&sslkey=" + file("client.key");

        assertThat(session(SecureServer.uri("certified", "localhost", "?sslmode=require" + certificate)))
                .isEqualTo("t /CN=certified");
        refused(SecureServer.uri("certified", "localhost", "?sslmode=require"), "28000");
    }

    /** A cancel request goes by a connection of its own, which has to prove itself as the first one had to. */
    @ParameterizedTest
    @CsvSource({"localhost, ?sslmode=verify-full&sslrootcert=ROOT", "127.0.0.1, ?sslmode=verify-ca&sslrootcert=ROOT"})
    void cancelsByTls(String host, String parameters) {
        with(uri(host, parameters), db -> {
            assertThatThrownBy(() -> db.transaction(
                                    TxOptions.defaults().timeout(Duration.ofMillis(300)),
                                    tx -> tx.one(TestServer.sleep(30), Tuple.tuple()))
                            .await(10, TimeUnit.SECONDS))
                    .isInstanceOf(DeadlineExceededException.class);
            assertThat(db.one(SESSION, Tuple.tuple()).await()).startsWith("t");
            assertThat(db.stats().closed()).isEmpty();
        });
    }

    @Test
    void goesByUnixSockets() {
        String directory = file("").replace("/", "%2F");

        assertThat(session(SecureServer.uri("postgres", directory, "?sslmode=verify-full")))
                .isEqualTo("f");
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        String checked = uri("localhost", "?sslmode=verify-full&sslrootcert=ROOT");
        try {
            renew(Instant.now().minus(Duration.ofDays(1)));
            await(() -> !answers(checked));
            refused(checked, "has expired");
        } finally {
            renew(Instant.now().plus(Duration.ofDays(1)));
            await(() -> answers(checked));
        }
    }

    private static void renew(Instant end) {
        SecureServer.certify(end);
        with(
                uri("localhost", ""),
                db -> assertThat(db.one(RELOAD, Tuple.tuple()).await()).isTrue());
    }

    private static boolean answers(String uri) {
        boolean[] answered = new boolean[1];
        with(
                uri,
                db -> answered[0] = db.health()
                        .transform(health -> Future.succeededFuture(health.succeeded()))
                        .await());
        return answered[0];
    }
}
