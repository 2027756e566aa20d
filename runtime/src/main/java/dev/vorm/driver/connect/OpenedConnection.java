package dev.vorm.driver.connect;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.net.SocketAddress;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.spi.ConnectionFactory;

/** A connection of the driver with what belongs to it. May be used from any thread. */
public final class OpenedConnection {
    private final SqlConnection connection;
    private final PgConnectOptions options;
    private final ConnectionFactory<?> factory;
    private final ContextInternal context;
    private final TappedEventLoop loop;
    private final RoleProbe.Answer answer;

    OpenedConnection(
            SqlConnection connection,
            PgConnectOptions options,
            ConnectionFactory<?> factory,
            ContextInternal context,
            TappedEventLoop loop,
            RoleProbe.Answer answer) {
        this.connection = connection;
        this.options = options;
        this.factory = factory;
        this.context = context;
        this.loop = loop;
        this.answer = answer;
    }

    /** The driver's connection. */
    public SqlConnection connection() {
        return connection;
    }

    /** What it was opened with. */
    public PgConnectOptions options() {
        return options;
    }

    /** A context on its event loop that belongs to nobody else. */
    public ContextInternal context() {
        return context;
    }

    /** The event loop that it is on. */
    public EventLoop loop() {
        return loop.original();
    }

    /** Runs what sends several commands, which leave by one system call if this is its event loop. */
    public void together(Runnable commands) {
        loop.together(commands);
    }

    /** Where it leads to: of the addresses that a host's name has, the one that was taken. */
    public SocketAddress remoteAddress() {
        return loop.remoteAddress(options.getSocketAddress());
    }

    /** Who the server said it is when it was opened. */
    RoleProbe.Answer answer() {
        return answer;
    }

    /** Closes the socket, whatever is under way; completes when it is closed. */
    public Future<Void> destroy() {
        loop.closeChannel();
        Promise<Void> closed = Promise.promise();
        factory.close(closed);
        return closed.future();
    }
}
