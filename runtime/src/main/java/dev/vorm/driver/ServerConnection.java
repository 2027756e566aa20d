package dev.vorm.driver;

import dev.vorm.driver.cancel.CancelGate;
import dev.vorm.driver.cancel.CancelRequest;
import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.driver.connect.OpenedConnection;
import dev.vorm.driver.connect.RoleProbe;
import dev.vorm.driver.observe.StatementComment;
import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VertxException;
import io.vertx.core.internal.ContextInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** A connection to the server, with the prepared queries that are kept for it. Whoever leased it may use it from any thread. */
public final class ServerConnection {
    private static final int FIRST_SIZE = 256;
    private static final long FAREWELL_MILLIS = 1_000;
    /** Not DISCARD ALL, which would take away the statements that the driver has prepared. */
    private static final String RESET = "RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL; CLOSE ALL; UNLISTEN *;"
            + " SELECT pg_advisory_unlock_all(); DISCARD TEMP";

    private final OpenedConnection opened;
    private final SqlConnection connection;
    private final ContextInternal context;
    private final boolean comments;
    /** How much other threads have sent that has not come to the event loop. */
    private final AtomicInteger queued = new AtomicInteger();

    private volatile boolean doubtful;
    private volatile @Nullable Throwable lastWords;
    private volatile @Nullable CancelGate gate;
    private volatile SessionChange sessionChange = SessionChange.NONE;
    private volatile AtomicReferenceArray<@Nullable Object> kept = new AtomicReferenceArray<>(0);

    // Guarded by this
    private @Nullable Runnable watcher;
    private boolean gone;

    /** What the pool knows of it; guarded by the pool. */
    final Slot slot;

    ServerConnection(OpenedConnection opened, long now, long expires, boolean comments) {
        this.opened = opened;
        this.comments = comments;
        this.connection = opened.connection();
        this.context = opened.context();
        this.slot = new Slot(now, expires);
        // Without a handler the driver prints to standard error.
        connection.exceptionHandler(this::note);
    }

    /** What the server said counts more than the end of the socket that comes of it. On the event loop. */
    private void note(Throwable error) {
        if (!(lastWords instanceof PgException)) {
            lastWords = error;
        }
    }

    void onClosed(Runnable closed) {
        connection.closeHandler(nothing -> {
            closed.run();
            Runnable holder;
            synchronized (this) {
                gone = true;
                holder = watcher;
            }
            if (holder != null) {
                holder.run();
            }
        });
    }

    /** Has its holder told when the connection is gone, at once if it is; null for nobody any more. */
    void watch(@Nullable Runnable holder) {
        boolean late;
        synchronized (this) {
            watcher = holder;
            late = gone;
        }
        if (late && holder != null) {
            holder.run();
        }
    }

    /** The server's host and port. */
    String server() {
        return options().getHost() + ":" + options().getPort();
    }

    void together(Runnable commands) {
        opened.together(commands);
    }

    EventLoop loop() {
        return opened.loop();
    }

    /** What the connection was opened with. */
    PgConnectOptions options() {
        return opened.options();
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

    /**
     * Whether the caller may send at once. If not it has to {@link #sendLater}: the driver has what other threads send wait for
     * the event loop, and what is sent on that would overtake it; so ROLLBACK could come before a statement of the
     * transaction.
     */
    public boolean sendsAtOnce() {
        return queued.get() == 0 && loop().inEventLoop();
    }

    /** Has something sent on the event loop, behind all that was sent before. */
    public void sendLater(Runnable sending) {
        queued.incrementAndGet();
        loop().execute(() -> {
            queued.decrementAndGet();
            sending.run();
        });
    }

    Future<Void> send(String sql) {
        if (sendsAtOnce()) {
            return sendNow(sql);
        }
        Promise<Void> answered = Promise.promise();
        sendLater(() -> sendNow(sql).onComplete(answered));
        return answered.future();
    }

    private Future<Void> sendNow(String sql) {
        return connection.query(sql).execute().mapEmpty();
    }

    /**
     * Asks the server to cancel what is running. While that is not confirmed, nothing else may be sent: see
     * {@link #afterCancel}. A connection whose cancelling is not confirmed is destroyed, for it might hit what comes next.
     *
     * @return when the server has signalled the backend, which then ends what is running, if anything is; fails after at
     *     most 2 seconds
     */
    Future<Void> cancel() {
        return gate().close(() -> cancelRequest().send().onFailure(unconfirmed -> destroy()));
    }

    /**
     * Cancels what is running until it is answered; whoever asks for it must say when.
     *
     * @param first must be answered before, for it must not be hit; null for nothing
     */
    PersistentCancel cancelUntilAnswered(@Nullable Future<Void> first) {
        PersistentCancel cancel = new PersistentCancel(context, this::cancel, this::destroy);
        cancel.start(first);
        return cancel;
    }

    private synchronized CancelGate gate() {
        CancelGate existing = gate;
        CancelGate used = existing == null ? new CancelGate() : existing;
        gate = used;
        return used;
    }

    private CancelRequest cancelRequest() {
        PgConnection backend = PgConnection.cast(connection);
        return new CancelRequest(
                context.owner(),
                loop(),
                opened.remoteAddress(),
                backend.processId(),
                backend.secretKey(),
                connection.isSSL() ? options().getSslOptions() : null);
    }

    /** Whether something was ever cancelled here; if not, {@link #afterCancel} need not be asked. */
    boolean everCancelled() {
        return gate != null;
    }

    /** Has something done when no cancelling is under way any more; false when there is none. */
    boolean afterCancel(CancelGate.Step step) {
        CancelGate closed = gate;
        return closed != null && closed.defer(step);
    }

    Future<Boolean> replayed(String position) {
        return connection
                .query("SELECT NOT pg_is_in_recovery() OR pg_last_wal_replay_lsn() >= '" + position + "'::pg_lsn")
                .execute()
                .map(rows -> rows.iterator().next().getBoolean(0));
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
        return within(timeoutMillis, "a ping", RoleProbe.ask(connection));
    }

    /** Makes the session as it was when the connection was opened; succeeds when that is done in time. */
    Future<Void> reset(long timeoutMillis) {
        return within(timeoutMillis, "a reset", send(RESET)).onSuccess(done -> sessionChange = SessionChange.NONE);
    }

    private <T> Future<T> within(long timeoutMillis, String question, Future<T> answer) {
        Promise<T> answered = Promise.promise();
        long timer = context.setTimer(
                timeoutMillis, id -> answered.tryFail(new VertxException("no answer to " + question, true)));
        answer.onComplete((value, failure) -> {
            context.owner().cancelTimer(timer);
            if (failure == null) {
                answered.tryComplete(value);
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
