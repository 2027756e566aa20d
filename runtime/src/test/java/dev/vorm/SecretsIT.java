package dev.vorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.LoginRefusedException;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import io.vertx.core.net.NetServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However connecting fails, the password is seen nowhere. */
class SecretsIT {
    private static final String CANARY = SecureServer.PASSWORD;
    private static final Logger ROOT = Logger.getLogger("");

    private final StringWriter seen = new StringWriter();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Level level = ROOT.getLevel();
    private final Handler handler = new Handler() {
        private final Formatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord entry) {
            seen.append(formatter.format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        SecureServer.port();
        handler.setLevel(Level.ALL);
        ROOT.setLevel(Level.FINER);
        ROOT.addHandler(handler);
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    private static DatabaseOptions hasty(DatabaseOptions options) {
        return options.connectTimeout(Duration.ofMillis(300));
    }

    @AfterEach
    void noSecretWasSeen() {
        System.setOut(out);
        System.setErr(err);
        ROOT.removeHandler(handler);
        ROOT.setLevel(level);
        assertThat(seen.toString() + printed.toString(StandardCharsets.UTF_8))
                .contains("No connection")
                .doesNotContain(CANARY, CANARY.substring(0, 6));
    }

    /** Fails to connect; notes all that the failure says. */
    private Throwable failure(DatabaseOptions options) {
        Database db = Database.connect(TestServer.VERTX, options);
        Throwable failure = catchThrowable(() -> db.health().await(10, TimeUnit.SECONDS));
        db.close().await();
        assertThat(failure).isInstanceOf(VormException.class);
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        seen.append(text.toString())
                .append(options.toString())
                .append(db.stats().toString());
        return failure;
    }

    @Test
    void whateverTheServerSays() {
        String good = SecureServer.uri("app:" + CANARY, "localhost", "");
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put(SecureServer.uri("app:wrong" + CANARY, "localhost", ""), "28P01");
        refusals.put(SecureServer.uri("nobody:" + CANARY, "localhost", ""), "28000");
        refusals.put(good.replace("/postgres", "/nowhere"), "3D000");
        refusals.put(good + "?options=-c%20nonsense%3D1", "42704");
        refusals.put(good + "?sslmode=verify-full", "not from an authority");
        refusals.put(good + "?target_session_attrs=standby", "it is not a standby");
        refusals.put(
                TestServer.uri("postgres").replace("postgres:postgres", "app:" + CANARY) + "?sslmode=require", "TLS");
        refusals.forEach((uri, message) -> assertThat(failure(DatabaseOptions.uri(uri)))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("localhost:"));
    }

    @Test
    void whereNobodyAnswers() {
        for (String uri : new String[] {
            "postgresql://app:" + CANARY + "@localhost:1/app",
            "postgresql://app:" + CANARY + "@no-such-host.invalid/app?sslmode=disable",
            "postgresql://app:" + CANARY + "@%2Fno%2Fsuch%2Fdirectory/app",
        }) {
            assertThat(failure(DatabaseOptions.uri(uri)))
                    .isInstanceOfSatisfying(
                            ConnectionLostException.class,
                            e -> assertThat(e.sent()).isFalse());
        }
    }

    @Test
    void whereSomethingElseAnswers() {
        for (String answer :
                new String[] {"HTTP/1.1 400 Bad Request\r\n\r\n", "S", "N", "R\0\0\0\10\0\0\0\3E\0\0\0\4"}) {
            NetServer stranger = TestServer.VERTX
                    .createNetServer()
                    .connectHandler(socket -> socket.handler(login -> socket.write(answer)))
                    .listen(0)
                    .await();
            for (String mode : new String[] {"disable", "prefer"}) {
                failure(DatabaseOptions.uri(
                        "postgresql://app:" + CANARY + "@localhost:" + stranger.actualPort() + "/app?sslmode=" + mode));
            }
            stranger.close().await();
        }
    }

    @Test
    void whoeverIsAskedForThePassword() {
        DatabaseOptions options = DatabaseOptions.uri(SecureServer.uri("app", "localhost", ""));

        assertThat(failure(options))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("it asks for a password, and there is none");
        assertThat(failure(options.password(() -> Future.succeededFuture("wrong" + CANARY))))
                .isInstanceOf(LoginRefusedException.class)
                .hasMessageContaining("28P01");
        assertThat(failure(options.password(() -> Future.succeededFuture("\0" + CANARY))))
                .isInstanceOf(ConnectionLostException.class);
        assertThat(failure(options.password(() -> null))).hasMessageContaining("supplier of the password");
        assertThat(failure(options.password(() -> {
                    throw new IllegalStateException("vault");
                })))
                .hasMessageContaining("java.lang.IllegalStateException");
        assertThat(failure(hasty(options).password(() -> Future.future(never -> {}))))
                .isInstanceOf(ConnectionLostException.class)
                .hasMessageContaining("SocketTimeoutException");
    }
}
