package dev.vorm.driver;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VertxException;
import io.vertx.core.internal.ContextInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** A connection to the server, with the prepared queries that are kept for it. Whoever leased it may use it from any thread. */
public final class ServerConnection {
    private static final int FIRST_SIZE = 256;
    private static final long FAREWELL_MILLIS = 1_000;

    private final ConnectAttempt.Opened opened;
    private final SqlConnection connection;
    private final ContextInternal context;
    private volatile boolean doubtful;
    private volatile @Nullable Throwable lastWords;
    private volatile AtomicReferenceArray<@Nullable Object> kept = new AtomicReferenceArray<>(0);

    /** What the pool knows of it; guarded by the pool. */
    final Slot slot;

    ServerConnection(ConnectAttempt.Opened opened, long now, long expires) {
        this.opened = opened;
        this.connection = opened.connection();
        this.context = opened.context();
        this.slot = new Slot(now, expires);
        // Without a handler the driver prints to standard error.
        connection.exceptionHandler(error -> lastWords = error);
    }

    void onClosed(Runnable closed) {
        connection.closeHandler(nothing -> closed.run());
    }

    EventLoop loop() {
        return opened.loop().original();
    }

    /** What the connection was opened with. */
    PgConnectOptions options() {
        return opened.options();
    }

    /** A query of the driver on this connection. */
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
        return connection.preparedQuery(sql);
    }

    /** What is kept at a place; null when there is nothing. */
    public @Nullable Object kept(int place) {
        AtomicReferenceArray<@Nullable Object> places = kept;
        return place >= 0 && place < places.length() ? places.get(place) : null;
    }

    /** Keeps something as long as the connection lives. */
    public synchronized void keep(int place, Object query) {
        AtomicReferenceArray<@Nullable Object> places = kept;
        if (place >= places.length()) {
            AtomicReferenceArray<@Nullable Object> larger =
                    new AtomicReferenceArray<>(Math.max(FIRST_SIZE, Integer.highestOneBit(place) * 2));
            for (int i = 0; i < places.length(); i++) {
                larger.set(i, places.get(i));
            }
            kept = larger;
            places = larger;
        }
        places.set(place, query);
    }

    /** What the server said last before it closed the connection, or null: a statement's own failure does not tell. */
    public @Nullable Throwable lastWords() {
        return lastWords;
    }

    Future<Void> send(String sql) {
        return connection.query(sql).execute().mapEmpty();
    }

    /** A statement was refused because the server is read-only: has a standby taken the place of a primary? */
    public void doubt() {
        doubtful = true;
    }

    boolean doubtful() {
        return doubtful;
    }

    /** Asks the server again who it is; fails when it does not answer in time. */
    Future<RoleProbe.Answer> ping(long timeoutMillis) {
        doubtful = false;
        Promise<RoleProbe.Answer> answered = Promise.promise();
        long timer = context.setTimer(
                timeoutMillis, id -> answered.tryFail(new VertxException("no answer to a ping", true)));
        RoleProbe.ask(connection).onComplete((answer, failure) -> {
            context.owner().cancelTimer(timer);
            if (failure == null) {
                answered.tryComplete(answer);
            } else {
                answered.tryFail(failure);
            }
        });
        return answered.future();
    }

    /** Says good-bye to the server and closes the socket; does not wait long for an answer. */
    Future<Void> close() {
        long timer = context.setTimer(FAREWELL_MILLIS, id -> destroy());
        return connection.close().eventually(() -> {
            context.owner().cancelTimer(timer);
            return destroy();
        });
    }

    /** Closes the socket, whatever is under way, which fails: the server rolls back. */
    Future<Void> destroy() {
        return opened.destroy();
    }
}
