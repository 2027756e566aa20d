package dev.vorm.tx;

import dev.vorm.driver.Lease;
import dev.vorm.driver.PgErrors;
import dev.vorm.error.VormException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** BEGIN, COMMIT and their like, with the errors that callers see. */
final class Commands {
    private Commands() {}

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
