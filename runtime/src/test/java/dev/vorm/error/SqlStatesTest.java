package dev.vorm.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every SQLSTATE that PostgreSQL knows, and what becomes of it. */
class SqlStatesTest {
    private static final Map<String, Class<? extends DatabaseException>> OWN_CLASSES = Map.of(
            "26000", StaleStatementException.class,
            "40001", SerializationFailureException.class,
            "40P01", DeadlockException.class,
            "2200H", SequenceExhaustedException.class,
            "55P03", LockTimeoutException.class,
            "57014", StatementTimeoutException.class);

    private static final Map<String, Retry> WORTH_ANOTHER_TRY = Map.of(
            "26000", Retry.TRANSACTION,
            "40001", Retry.TRANSACTION,
            "40P01", Retry.TRANSACTION,
            "53000", Retry.LATER,
            "53100", Retry.LATER,
            "53200", Retry.LATER,
            "53300", Retry.LATER,
            "55P03", Retry.LATER,
            "57P03", Retry.LATER);

    static Stream<String> all() {
        try (InputStream list = SqlStatesTest.class.getResourceAsStream("/sqlstates.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.US_ASCII).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseException exception(String state, String routine) {
        return SqlStates.exception(
                "User.insert",
                "INSERT",
                new ServerError(state, "no", null, null, null, null, null, null, null, routine));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachHasItsClassAndSaysWhetherToTryAgain(String state) {
        Class<?> expected = state.startsWith("23")
                ? ConstraintViolationException.class
                : OWN_CLASSES.getOrDefault(state, DatabaseException.class);

        assertThat(exception(state, "SomeRoutine"))
                .isExactlyInstanceOf(expected)
                .returns(state, DatabaseException::sqlState)
                .returns(WORTH_ANOTHER_TRY.getOrDefault(state, Retry.NEVER), DatabaseException::retry);
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyAPlanThatDoesNotFitIsStaleAmongTheFeaturesThatAreNotThere(String state) {
        boolean stale = exception(state, "RevalidateCachedQuery") instanceof StaleStatementException;

        assertThat(stale).isEqualTo(state.equals("0A000") || state.equals("26000"));
    }
}
