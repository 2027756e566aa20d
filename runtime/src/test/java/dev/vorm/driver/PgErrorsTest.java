package dev.vorm.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.ConstraintViolationException.Kind;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.DeadlockException;
import dev.vorm.error.LockTimeoutException;
import dev.vorm.error.MappingException;
import dev.vorm.error.SerializationFailureException;
import dev.vorm.error.StatementTimeoutException;
import dev.vorm.error.VormException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PgErrorsTest {
    private static VormException translate(Throwable failure) {
        return PgErrors.translate("User.insert", "INSERT INTO users", failure, null);
    }

    private static PgException server(String state, String message, String detail) {
        return new PgException(message, "ERROR", state, detail);
    }

    @ParameterizedTest
    @CsvSource({
        "40001, dev.vorm.error.SerializationFailureException",
        "40P01, dev.vorm.error.DeadlockException",
        "57014, dev.vorm.error.StatementTimeoutException",
        "55P03, dev.vorm.error.LockTimeoutException",
        "23505, dev.vorm.error.ConstraintViolationException",
        "42601, dev.vorm.error.DatabaseException",
    })
    void theStateChoosesTheClass(String state, Class<?> type) {
        assertThat(translate(server(state, "no", null)))
                .isExactlyInstanceOf(type)
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.sqlState()).isEqualTo(state))
                .hasMessageContaining("User.insert")
                .hasMessageContaining("INSERT INTO users")
                .hasMessageContaining(state)
                .hasNoCause();
        assertThat(VormException.class)
                .isAssignableFrom(SerializationFailureException.class)
                .isAssignableFrom(DeadlockException.class)
                .isAssignableFrom(StatementTimeoutException.class)
                .isAssignableFrom(LockTimeoutException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "23505, UNIQUE",
        "23503, FOREIGN_KEY",
        "23502, NOT_NULL",
        "23514, CHECK",
        "23P01, EXCLUSION",
        "23000, OTHER"
    })
    void constraintsHaveAKind(String state, Kind kind) {
        assertThat(translate(server(state, "no", null)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void columnsComeFromTheDetailInAnyLanguage() {
        assertThat(translate(server("23505", "no", "Schlüssel »(first, last)=(Ann, Lee)« existiert bereits.")))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.columns()).containsExactly("first", "last"))
                .hasMessageNotContaining("Ann");
    }

    @Test
    void valuesStayOutOfTheMessage() {
        assertThat(translate(server("22P02", "invalid input syntax for type integer: \"hunter2\"", null)))
                .hasMessageContaining("invalid input syntax for type integer")
                .hasMessageNotContaining("hunter2")
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        e -> assertThat(e.server().message()).contains("hunter2"));
        assertThat(translate(new VertxException(
                        "Parameter at position[0] with class = [java.lang.String] and value = [hunter2] can not be coerced"
                                + " to the expected class = [java.lang.Number] for encoding.",
                        true)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("java.lang.Number")
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }

    @Test
    void lossesSayWhetherAnythingWasSent() {
        assertThat(sent(ClosedConnectionException.INSTANCE)).isTrue();
        assertThat(sent(new IOException("Connection reset"))).isTrue();
        assertThat(sent(new VertxException("Connection is not active now, current status: CLOSED", true)))
                .isFalse();
        assertThat(sent(new VertxException(
                        "Pending requests failed to be sent due to connection has been closed.", true)))
                .isFalse();
    }

    private static boolean sent(Throwable failure) {
        return ((ConnectionLostException) translate(failure)).sent();
    }

    @Test
    void ourOwnExceptionsPass() {
        MappingException own = new MappingException("User.name is null");

        assertThat(translate(own)).isSameAs(own);
    }
}
