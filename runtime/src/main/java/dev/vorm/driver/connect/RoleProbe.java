package dev.vorm.driver.connect;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server, in one round trip, who it is: after the login, and whenever a connection is tried. It may be a standby where a
 * primary is wanted, and something in between may give each statement to another of its sessions.
 */
public final class RoleProbe {
    /** By the simple protocol: nothing is prepared, and any pooler can carry it. */
    private static final String SQL =
            "SELECT pg_backend_pid(), pg_is_in_recovery(), current_setting('transaction_read_only')";

    /** What to do about a pooler. */
    static final String POOLER =
            "Connect to the server itself, or say so by DatabaseOptions.pooler(Pooler.TRANSACTION_POOLER)";

    private final SessionTarget target;
    private final boolean pooled;

    /**
     * What the server must be.
     *
     * @param pooled whether there may be a pooler in between
     */
    RoleProbe(SessionTarget target, boolean pooled) {
        this.target = target;
        this.pooled = pooled;
    }

    /**
     * What a server answered.
     *
     * @param login the process that let us in
     * @param backend the process that answers statements
     */
    public record Answer(int login, int backend, boolean standby, boolean readOnly) {}

    /** Asks; fails when the server does not answer. */
    public static Future<Answer> ask(SqlConnection connection) {
        int login = PgConnection.cast(connection).processId();
        return connection.query(SQL).execute().map(rows -> {
            Row row = rows.iterator().next();
            return new Answer(
                    login,
                    row.getInteger(0),
                    row.getBoolean(1),
                    row.getString(2).equals("on"));
        });
    }

    /** Why the connection must not be used; null when it may. */
    public @Nullable String objection(Answer answer) {
        if (!pooled && answer.login != answer.backend) {
            return "there is a connection pooler in between, which gives each transaction to another session, where other"
                    + " people's prepared statements are. " + POOLER;
        }
        String objection = target.objection(answer.standby, answer.readOnly);
        return objection == null ? null : objection + ", and target_session_attrs=" + target + " was asked for";
    }

    /** Whether a change of roles on the servers can take the objection away. */
    boolean passing(Answer answer) {
        return pooled || answer.login == answer.backend;
    }

    /** Whether it will do if nothing better can be had. */
    boolean secondBest(Answer answer) {
        return target == SessionTarget.PREFER_STANDBY && !answer.standby;
    }
}
