package dev.vorm.driver.connect;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.internal.CloseFuture;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The opening of one connection to one host, with a deadline over all of it: name, TCP, TLS, authentication, and the question
 * who answers. Each has a factory and an event loop of its own, by which its socket can be closed while the driver still waits
 * for the server's greeting.
 */
final class ConnectAttempt {
    private final TappedEventLoop loop;
    private final ContextInternal context;
    private final Outcome outcome;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable ConnectionFactory<PgConnectOptions> factory;

    /** Is told once, on the event loop, of what was opened or else why nothing was. */
    interface Outcome {
        void over(@Nullable OpenedConnection opened, @Nullable Throwable failure);
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
                    id -> abort(reason(
                            options, new SocketTimeoutException("no connection within " + timeoutMillis + " ms"))));
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
            opening.connect(context, options)
                    .compose(connection -> probe(connection, options, opening))
                    .onComplete((opened, failure) -> {
                        context.owner().cancelTimer(timer);
                        if (failure != null) {
                            abort(reason(options, failure));
                        } else if (over.compareAndSet(false, true)) {
                            outcome.over(opened, null);
                        } else {
                            close(opening);
                        }
                    });
        } catch (RuntimeException e) {
            context.owner().cancelTimer(timer);
            abort(e);
        }
    }

    /** The driver says only that a handshake failed, if it does not wait for ever. */
    private static Throwable reason(PgConnectOptions options, Throwable failure) {
        ClientSSLOptions tls = options.getSslOptions();
        Throwable refusal = tls != null && tls.getTrustOptions() instanceof ServerTrust trust ? trust.refusal() : null;
        return refusal != null ? refusal : failure;
    }

    private Future<OpenedConnection> probe(
            SqlConnection connection, PgConnectOptions options, ConnectionFactory<?> opening) {
        // Without a handler the driver prints to standard error; what is said here ends the attempt in any case.
        connection.exceptionHandler(error -> {});
        return RoleProbe.ask(connection)
                .map(answer -> new OpenedConnection(connection, options, opening, context, loop, answer));
    }

    /** Gives up and closes the socket. */
    void abort(Throwable reason) {
        if (over.compareAndSet(false, true)) {
            ConnectionFactory<PgConnectOptions> opening = factory;
            if (opening != null) {
                close(opening);
            }
            context.runOnContext(nothing -> outcome.over(null, reason));
        }
    }

    private void close(ConnectionFactory<?> factory) {
        loop.closeChannel();
        factory.close((closed, failure) -> {});
    }
}
