package dev.vorm.driver.cancel;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.internal.CloseFuture;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.ConnectOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server to cancel what one of its backends is running, by a socket of its own, as the protocol wants it. The server
 * answers nothing: it signals the backend, and then closes that socket, which is taken as its confirmation. What the signal
 * does afterwards is certain: it ends what is running, and a backend that waits for a command ignores it. So a command that
 * is sent after the confirmation is never hit. The driver's own cancelling does not wait for that.
 */
public final class CancelRequest {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int CANCEL_CODE = 80_877_102;
    private static final int TLS_CODE = 80_877_103;
    private static final byte TLS_YES = 'S';

    private final SocketAddress server;
    private final int processId;
    private final int secretKey;
    private final @Nullable ClientSSLOptions tls;
    private final ContextInternal context;
    private final Promise<Void> confirmed;
    private boolean written;

    /**
     * A request.
     *
     * @param tls how to speak TLS; null for not at all
     */
    public CancelRequest(
            VertxInternal vertx,
            EventLoop loop,
            SocketAddress server,
            int processId,
            int secretKey,
            @Nullable ClientSSLOptions tls) {
        this.server = server;
        this.processId = processId;
        this.secretKey = secretKey;
        this.tls = tls;
        this.context = vertx.contextBuilder()
                .withEventLoop(loop)
                .withCloseFuture(new CloseFuture())
                .build();
        this.confirmed = Promise.promise();
    }

    /** Succeeds when the server has signalled; fails when that is not known after 2 seconds, and then it may come later. */
    public Future<Void> send() {
        try {
            context.runOnContext(nothing -> connect());
        } catch (RuntimeException e) {
            // The Vert.x is closed.
            confirmed.tryFail(e);
        }
        return confirmed.future();
    }

    private void connect() {
        try {
            NetClient client =
                    context.owner().createNetClient(new NetClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
            long timer = context.setTimer(
                    TIMEOUT_MILLIS,
                    id -> confirmed.tryFail(new SocketTimeoutException(
                            "the server did not confirm a cancel request within " + TIMEOUT_MILLIS + " ms")));
            confirmed.future().onComplete(done -> {
                context.owner().cancelTimer(timer);
                client.close();
            });
            client.connect(new ConnectOptions().setRemoteAddress(server))
                    .onSuccess(this::connected)
                    .onFailure(confirmed::tryFail);
        } catch (RuntimeException e) {
            confirmed.tryFail(e);
        }
    }

    private void connected(NetSocket socket) {
        socket.exceptionHandler(confirmed::tryFail);
        socket.closeHandler(nothing -> {
            if (written) {
                confirmed.tryComplete();
            } else {
                confirmed.tryFail(new VertxException("the server closed the socket of a cancel request", true));
            }
        });
        if (tls == null) {
            write(socket);
        } else {
            socket.handler(answer -> secure(socket, answer, tls));
            socket.write(Buffer.buffer().appendInt(Integer.BYTES * 2).appendInt(TLS_CODE));
        }
    }

    private void secure(NetSocket socket, Buffer answer, ClientSSLOptions options) {
        // More than the one byte would have been put there by somebody in between.
        if (answer.length() != 1 || answer.getByte(0) != TLS_YES) {
            confirmed.tryFail(new VertxException("the server refuses TLS for a cancel request", true));
            return;
        }
        socket.upgradeToSsl(options).onSuccess(secured -> write(socket)).onFailure(confirmed::tryFail);
    }

    private void write(NetSocket socket) {
        socket.write(Buffer.buffer()
                        .appendInt(Integer.BYTES * 4)
                        .appendInt(CANCEL_CODE)
                        .appendInt(processId)
                        .appendInt(secretKey))
                .onSuccess(done -> written = true)
                .onFailure(confirmed::tryFail);
    }
}
