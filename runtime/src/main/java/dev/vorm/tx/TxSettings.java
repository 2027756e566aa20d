package dev.vorm.tx;

import io.vertx.core.Future;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs.
 *
 * @param isolation what it sees of others
 * @param readOnly whether the server refuses that it writes
 * @param deferrable whether it waits for a snapshot with which it cannot fail
 * @param timeout how long all of it may take; null for no limit
 * @param retries how often it may be run again
 * @param signal ends it when it completes; null for none
 * @param verifiable whether it writes a token, by which the outcome of its COMMIT can be found out
 */
public record TxSettings(
        Isolation isolation,
        boolean readOnly,
        boolean deferrable,
        @Nullable Duration timeout,
        int retries,
        @Nullable Future<?> signal,
        boolean verifiable) {
    /** A transaction as the server has it by itself. */
    public static final TxSettings DEFAULT = new TxSettings(Isolation.DEFAULT, false, false, null, 0, null, false);

    /** The same with another isolation. */
    public TxSettings withIsolation(Isolation other) {
        return new TxSettings(other, readOnly, deferrable, timeout, retries, signal, verifiable);
    }

    /** The same, read only, and deferrable or not. */
    public TxSettings withReadOnly(boolean defer) {
        return new TxSettings(isolation, true, defer, timeout, retries, signal, verifiable);
    }

    /** The same with another time limit. */
    public TxSettings withTimeout(Duration limit) {
        return new TxSettings(isolation, readOnly, deferrable, limit, retries, signal, verifiable);
    }

    /** The same with another number of retries. */
    public TxSettings withRetries(int number) {
        return new TxSettings(isolation, readOnly, deferrable, timeout, number, signal, verifiable);
    }

    /** The same with another signal. */
    public TxSettings withSignal(Future<?> other) {
        return new TxSettings(isolation, readOnly, deferrable, timeout, retries, other, verifiable);
    }

    /** The same with a token. */
    public TxSettings withVerifiable() {
        return new TxSettings(isolation, readOnly, deferrable, timeout, retries, signal, true);
    }

    /** BEGIN with all modes. */
    public String begin() {
        return isolation == Isolation.DEFAULT && !readOnly
                ? "BEGIN"
                : "BEGIN" + isolation.sql + (readOnly ? " READ ONLY" : "") + (deferrable ? " DEFERRABLE" : "");
    }
}
