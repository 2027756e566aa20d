package dev.vorm.driver.connect;

import io.netty.channel.AbstractEventLoop;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.ScheduledFuture;
import io.netty.util.concurrent.Ticker;
import io.vertx.core.net.SocketAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An event loop that is another one, and knows which channel was opened on it. The driver answers every wish to close a
 * channel with a farewell to the server and waits for the server to close it, for ever if that is hung or far away; so the
 * channel itself is needed, and the driver shows it nowhere else.
 */
final class TappedEventLoop extends AbstractEventLoop {
    private final EventLoop loop;
    private volatile @Nullable Channel channel;
    private volatile @Nullable Cork cork;

    TappedEventLoop(EventLoop loop) {
        super(loop.parent());
        this.loop = loop;
    }

    /** The event loop that this one is. */
    EventLoop original() {
        return loop;
    }

    /** Closes the channel that was opened last, past all that the driver has put before that. */
    void closeChannel() {
        Channel opened = channel;
        if (opened != null) {
            loop.execute(() -> opened.unsafe().close(opened.newPromise()));
        }
    }

    /** Where the channel that was opened last leads to: of the addresses that a name has, the one that was taken. */
    SocketAddress remoteAddress(SocketAddress otherwise) {
        Channel opened = channel;
        return opened != null && opened.remoteAddress() instanceof InetSocketAddress address
                ? SocketAddress.inetSocketAddress(address)
                : otherwise;
    }

    /** Runs what writes several commands, which leave together; elsewhere than on this event loop they leave one by one. */
    void together(Runnable commands) {
        Cork opened = loop.inEventLoop() ? cork : null;
        if (opened == null) {
            commands.run();
            return;
        }
        opened.put();
        try {
            commands.run();
        } finally {
            opened.pull();
        }
    }

    private void opens(Channel opened) {
        // A new one for each, as for all handlers with a state.
        Cork first = new Cork();
        opened.pipeline().addFirst(first);
        channel = opened;
        cork = first;
    }

    @Override
    public ChannelFuture register(Channel opened) {
        opens(opened);
        return loop.register(opened);
    }

    @Override
    public ChannelFuture register(ChannelPromise promise) {
        opens(promise.channel());
        return loop.register(promise);
    }

    @Override
    @Deprecated
    public ChannelFuture register(Channel opened, ChannelPromise promise) {
        opens(opened);
        return loop.register(opened, promise);
    }

    @Override
    public void execute(Runnable task) {
        loop.execute(task);
    }

    @Override
    public boolean inEventLoop(Thread thread) {
        return loop.inEventLoop(thread);
    }

    @Override
    public Ticker ticker() {
        return loop.ticker();
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return loop.schedule(task, delay, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        return loop.schedule(task, delay, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long initialDelay, long period, TimeUnit unit) {
        return loop.scheduleAtFixedRate(task, initialDelay, period, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long initialDelay, long delay, TimeUnit unit) {
        return loop.scheduleWithFixedDelay(task, initialDelay, delay, unit);
    }

    @Override
    public boolean isShuttingDown() {
        return loop.isShuttingDown();
    }

    @Override
    public boolean isShutdown() {
        return loop.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return loop.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return loop.awaitTermination(timeout, unit);
    }

    @Override
    public Future<?> terminationFuture() {
        return loop.terminationFuture();
    }

    @Override
    public Future<?> shutdownGracefully(long quietPeriod, long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException("The event loop is Vert.x's");
    }

    @Override
    @Deprecated
    public void shutdown() {
        throw new UnsupportedOperationException("The event loop is Vert.x's");
    }
}
