package dev.vorm.driver;

import io.netty.channel.EventLoop;
import io.vertx.core.internal.CloseFuture;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The opening of one connection, with a deadline over all of it: name, TCP, TLS, authentication. Each has a factory and an
 * event loop of its own, by which its socket can be closed while the driver still waits for the server's greeting.
 */
final class ConnectAttempt {
    private final TappedEventLoop loop;
    private final ContextInternal context;
    private final Outcome outcome;
    /** When it was begun. */
    final long began = System.nanoTime();

    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable ConnectionFactory<PgConnectOptions> factory;

    /** A connection of the driver with what belongs to it. */
    record Opened(
            SqlConnection connection, ConnectionFactory<?> factory, ContextInternal context, TappedEventLoop loop) {}

    /** Is told once, on the event loop, of what was opened or else why nothing was. */
    interface Outcome {
        void over(ConnectAttempt attempt, @Nullable Opened opened, @Nullable Throwable failure);
    }

    ConnectAttempt(VertxInternal vertx, EventLoop loop, Outcome outcome) {
        // A context of no verticle, for a verticle's end would close the socket; and one whose register of things to be
        // closed dies with it, for Vert.x's own would keep each factory for ever.
        this.loop = new TappedEventLoop(loop);
        this.context = vertx.contextBuilder()
                .withEventLoop(this.loop)
                .withCloseFuture(new CloseFuture())
                .build();
        this.outcome = outcome;
    }

    void start(PgConnectOptions options, long timeoutMillis) {
        context.runOnContext(nothing -> {
            long timer = context.setTimer(
                    timeoutMillis,
                    id -> abort(new SocketTimeoutException("no connection within " + timeoutMillis + " ms")));
            connect(options, timeoutMillis, timer);
        });
    }

    private void connect(PgConnectOptions options, long timeoutMillis, long timer) {
        if (over.get()) {
            context.owner().cancelTimer(timer);
            return;
        }
        try {
            ConnectionFactory<PgConnectOptions> opening = PgDriver.INSTANCE.createConnectionFactory(
                    context.owner(),
                    new NetClientOptions()
                            .setConnectTimeout((int) Math.min(timeoutMillis, Integer.MAX_VALUE))
                            .setTcpKeepAlive(true));
            factory = opening;
            opening.connect(context, options).onComplete((connection, failure) -> {
                context.owner().cancelTimer(timer);
                if (failure != null) {
                    abort(failure);
                } else if (over.compareAndSet(false, true)) {
                    outcome.over(this, new Opened(connection, opening, context, loop), null);
                } else {
                    close(opening);
                }
            });
        } catch (RuntimeException e) {
            context.owner().cancelTimer(timer);
            abort(e);
        }
    }

    /** Gives up and closes the socket. */
    void abort(Throwable reason) {
        if (over.compareAndSet(false, true)) {
            ConnectionFactory<PgConnectOptions> opening = factory;
            if (opening != null) {
                close(opening);
            }
            context.runOnContext(nothing -> outcome.over(this, null, reason));
        }
    }

    private void close(ConnectionFactory<?> factory) {
        loop.closeChannel();
        factory.close((closed, failure) -> {});
    }
}
