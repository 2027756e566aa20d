package dev.vorm.driver;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VertxException;
import io.vertx.core.internal.ContextInternal;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** A connection to the server, with the prepared queries that are kept for it. Whoever leased it may use it from any thread. */
public final class ServerConnection {
    private static final int FIRST_SIZE = 256;
    private static final long FAREWELL_MILLIS = 1_000;
    /** Not DISCARD ALL, which would take away the statements that the driver has prepared. */
    private static final String RESET = "RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; CLOSE ALL; UNLISTEN *;"
            + " SELECT pg_advisory_unlock_all(); DISCARD TEMP";

    private final SqlConnection connection;
    private final ConnectionFactory<?> factory;
    private final ContextInternal context;
    private final TappedEventLoop loop;
    private final boolean comments;
    private volatile @Nullable Throwable lastWords;
    private volatile SessionChange sessionChange = SessionChange.NONE;
    private volatile AtomicReferenceArray<@Nullable Object> kept = new AtomicReferenceArray<>(0);

    /** What the pool knows of it; guarded by the pool. */
    final Slot slot;

    ServerConnection(ConnectAttempt.Opened opened, long now, long expires, boolean comments) {
        this.comments = comments;
        this.connection = opened.connection();
        this.factory = opened.factory();
        this.context = opened.context();
        this.loop = opened.loop();
        this.slot = new Slot(now, expires);
        // Without a handler the driver prints to standard error.
        connection.exceptionHandler(error -> lastWords = error);
    }

    void onClosed(Runnable closed) {
        connection.closeHandler(nothing -> closed.run());
    }

    EventLoop loop() {
        return loop.original();
    }

    /** A query of the driver on this connection; the server sees the statement's name where that is wanted. */
    public PreparedQuery<RowSet<Row>> preparedQuery(String name, String sql) {
        return connection.preparedQuery(comments ? StatementComment.of(name) + sql : sql);
    }

    /** A statement is about to be sent that changes the session: it is reset before somebody else gets the connection. */
    public void changesSession(SessionChange change) {
        if (change.compareTo(sessionChange) > 0) {
            sessionChange = change;
        }
    }

    SessionChange sessionChange() {
        return sessionChange;
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

    /** Succeeds when the server answers in time. */
    Future<Void> ping(long timeoutMillis) {
        return answerWithin(timeoutMillis, "SELECT 1");
    }

    /** Makes the session as it was when the connection was opened; succeeds when that is done in time. */
    Future<Void> reset(long timeoutMillis) {
        return answerWithin(timeoutMillis, RESET).onSuccess(done -> sessionChange = SessionChange.NONE);
    }

    private Future<Void> answerWithin(long timeoutMillis, String sql) {
        Promise<Void> answered = Promise.promise();
        long timer = context.setTimer(
                timeoutMillis, id -> answered.tryFail(new VertxException("no answer to " + sql, true)));
        send(sql).onComplete((nothing, failure) -> {
            context.owner().cancelTimer(timer);
            if (failure == null) {
                answered.tryComplete();
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
        loop.closeChannel();
        Promise<Void> closed = Promise.promise();
        factory.close(closed);
        return closed.future();
    }
}
