package dev.vorm.driver.connect;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
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
import org.jspecify.annotations.Nullable;

/**
 * The opening of one connection to one host, with a deadline over all of it: name, TCP, TLS, authentication, and the question
 * who answers. Each has a factory and an event loop of its own, by which its socket can be closed while the driver still waits
 * for the server's greeting.
 */
final class ConnectAttempt {
    private final TappedEventLoop loop;
    private final ContextInternal context;
    private final Promise<OpenedConnection> promise = Promise.promise();
    private @Nullable ConnectionFactory<PgConnectOptions> factory;

    ConnectAttempt(VertxInternal vertx, EventLoop loop) {
        // A context of no verticle, for a verticle's end would close the socket; and one whose register of things to be
        // closed dies with it, for Vert.x's own would keep each factory for ever.
        this.loop = new TappedEventLoop(loop);
        this.context = vertx.contextBuilder()
                .withEventLoop(this.loop)
                .withCloseFuture(new CloseFuture())
                .build();
    }

    /** Begins; gives, on the event loop, what was opened. */
    Future<OpenedConnection> start(PgConnectOptions options, long timeoutMillis) {
        context.runOnContext(nothing -> {
            long timer = context.setTimer(
                    timeoutMillis,
                    id -> abort(reason(
                            options, new SocketTimeoutException("no connection within " + timeoutMillis + " ms"))));
            connect(options, timeoutMillis, timer);
        });
        return promise.future();
    }

    private void connect(PgConnectOptions options, long timeoutMillis, long timer) {
        if (promise.future().isComplete()) {
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
                        } else if (!promise.tryComplete(opened)) {
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

    /** Gives up and closes the socket. On the event loop. */
    void abort(Throwable reason) {
        if (promise.tryFail(reason) && factory != null) {
            close(factory);
        }
    }

    private void close(ConnectionFactory<?> factory) {
        loop.closeChannel();
        factory.close((closed, failure) -> {});
    }
}
