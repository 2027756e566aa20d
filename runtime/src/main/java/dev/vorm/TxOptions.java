package dev.vorm;

import dev.vorm.tx.Isolation;
import dev.vorm.tx.TxSettings;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Objects;

/** How a transaction runs. Immutable: every method gives a new value. */
public final class TxOptions {
    private static final TxOptions DEFAULTS = new TxOptions(TxSettings.DEFAULT);

    private final TxSettings settings;

    private TxOptions(TxSettings settings) {
        this.settings = settings;
    }

    /** The server's isolation, reading and writing, no time limit, run once. */
    public static TxOptions defaults() {
        return DEFAULTS;
    }

    /** READ COMMITTED: each statement sees what is committed when it starts. */
    public static TxOptions readCommitted() {
        return isolation(Isolation.READ_COMMITTED);
    }

    /** REPEATABLE READ: all statements see one snapshot; writing what others changed since then fails with 40001. */
    public static TxOptions repeatableRead() {
        return isolation(Isolation.REPEATABLE_READ);
    }

    /** SERIALIZABLE: as if it ran alone; fails with 40001 where that cannot be, so {@link #retries} belongs to it. */
    public static TxOptions serializable() {
        return isolation(Isolation.SERIALIZABLE);
    }

    private static TxOptions isolation(Isolation isolation) {
        return new TxOptions(TxSettings.DEFAULT.withIsolation(isolation));
    }

    /**
     * The server refuses that it writes (SQLSTATE 25006).
     *
     * @throws IllegalArgumentException with {@link #verifiableCommit}, which writes
     */
    public TxOptions readOnly() {
        return with(settings.withReadOnly(settings.deferrable()));
    }

    /**
     * Waits at its start for a snapshot with which it can neither fail with 40001 nor make others fail: for long reports.
     *
     * @throws IllegalArgumentException when the options are not serializable and read only: for others it means nothing
     */
    public TxOptions deferrable() {
        if (settings.isolation() != Isolation.SERIALIZABLE || !settings.readOnly()) {
            throw new IllegalArgumentException(
                    "Only a serializable transaction that is read only can be deferrable: write"
                            + " TxOptions.serializable().readOnly().deferrable()");
        }
        return with(settings.withReadOnly(true));
    }

    /**
     * How long all of it may take: the wait for a connection, the statements, COMMIT, the retries and the pauses between
     * them. Then it fails with {@link dev.vorm.error.DeadlineExceededException}, what is under way on the server is cancelled,
     * and it is rolled back; only when COMMIT is under way it fails with
     * {@link dev.vorm.error.CommitOutcomeUnknownException}. No limit by default.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public TxOptions timeout(Duration timeout) {
        return with(settings.withTimeout(DatabaseOptions.sane("timeout of a transaction", timeout)));
    }

    /**
     * How often the whole function is called again, each time in a new transaction, when the work of others was in the way
     * (SQLSTATE 40001 and 40P01, at COMMIT too) and when the connection was lost before COMMIT was sent; never by default. What
     * the function does beside the transaction happens each time: see {@link Transaction#attempt}.
     *
     * @throws IllegalArgumentException when it is negative
     */
    public TxOptions retries(int retries) {
        if (retries < 0) {
            throw new IllegalArgumentException("A transaction cannot be run again " + retries + " times");
        }
        return with(settings.withRetries(retries));
    }

    /**
     * Ends it, as {@link #timeout} does, when a future completes, in whatever way; it fails with
     * {@link dev.vorm.error.CancelledException} then.
     */
    public TxOptions cancelledBy(Future<?> signal) {
        return with(settings.withSignal(Objects.requireNonNull(signal, "the signal")));
    }

    /**
     * Writes a token row in the transaction, so that it can be found out whether COMMIT was done when the connection was lost
     * meanwhile. Costs a statement more. Needs the table that {@link dev.vorm.schema.Schema#createCommitTokens} makes.
     *
     * @throws IllegalArgumentException when the options are read only: there is nothing to be lost
     */
    public TxOptions verifiableCommit() {
        return with(settings.withVerifiable());
    }

    private static TxOptions with(TxSettings settings) {
        if (settings.readOnly() && settings.verifiable()) {
            throw new IllegalArgumentException(
                    "A transaction that is read only has no commit to verify: leave out verifiableCommit or readOnly");
        }
        return new TxOptions(settings);
    }

    TxSettings settings() {
        return settings;
    }

    /** Without the signal. */
    @Override
    public String toString() {
        return "TxOptions(" + settings.begin() + ", timeout=" + settings.timeout() + ", retries=" + settings.retries()
                + (settings.verifiable() ? ", verifiableCommit" : "") + ")";
    }
}
