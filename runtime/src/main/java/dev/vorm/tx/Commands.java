package dev.vorm.tx;

import dev.vorm.driver.Lease;
import dev.vorm.driver.PgErrors;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** BEGIN, COMMIT and their like, with the errors that callers see. */
final class Commands {
    private Commands() {}

    /**
     * Sends BEGIN, with which others travel: where the server refuses it they stand alone, and that is told.
     *
     * @param answered is called with null when it went well, else with why not
     */
    static void begin(Lease lease, String sql, Consumer<@Nullable VormException> answered) {
        send(
                lease,
                sql,
                failure -> answered.accept(
                        failure == null || failure instanceof ConnectionLostException
                                ? failure
                                : new TransactionException(
                                        sql + " failed, and what was sent with it may have been executed outside of a"
                                                + " transaction: " + failure.getMessage(),
                                        failure)));
    }

    /**
     * Sends a command.
     *
     * @param answered is called with null when it went well, else with why not
     */
    static void send(Lease lease, String sql, Consumer<@Nullable VormException> answered) {
        lease.send(sql)
                .onComplete((nothing, failure) -> answered.accept(
                        failure == null ? null : PgErrors.translate("transaction", sql, failure, lease.lastWords())));
    }
}
