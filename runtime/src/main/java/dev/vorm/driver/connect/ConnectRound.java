package dev.vorm.driver.connect;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.internal.VertxInternal;
import io.vertx.pgclient.SslMode;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The opening of one connection to one of the hosts: they are tried one after the other, with one deadline over all, of which
 * each gets its share. All of it happens on one event loop.
 */
public final class ConnectRound {
    private final VertxInternal vertx;
    private final EventLoop loop;
    private final ConnectOptions options;
    private final Outcome outcome;
    private final Deque<HostAddress> hosts = new ArrayDeque<>();
    private final List<ConnectFailure> failures = new ArrayList<>();
    private final long began = System.nanoTime();
    private boolean over;
    private long deadline;
    private @Nullable ConnectAttempt attempt;
    private @Nullable OpenedConnection spare;
    private @Nullable HostAddress spareHost;

    /** Is told once, on the event loop, of what was opened or else why nothing was. */
    public interface Outcome {
        /** Exactly one of both is there. */
        void over(ConnectRound round, @Nullable OpenedConnection opened, @Nullable ConnectFailure failure);
    }

    /** A round that is not started yet. */
    public ConnectRound(VertxInternal vertx, EventLoop loop, ConnectOptions options, Outcome outcome) {
        this.vertx = vertx;
        this.loop = loop;
        this.options = options;
        this.outcome = outcome;
    }

    /** When it was begun, by {@link System#nanoTime}. */
    public long began() {
        return began;
    }

    /** Begins; the outcome is told on the event loop. */
    public void start() {
        loop.execute(() -> {
            deadline = System.nanoTime() + options.timeout().toNanos();
            hosts.addAll(options.hosts().order());
            withPassword(this::next);
        });
    }

    private void withPassword(Consumer<String> then) {
        Future<String> password = options.password();
        if (password.succeeded()) {
            then.accept(password.result());
            return;
        }
        long millis = options.timeout().toMillis();
        var late = loop.schedule(
                () -> withoutPassword(new SocketTimeoutException("no password within " + millis + " ms")),
                millis,
                TimeUnit.MILLISECONDS);
        password.onComplete((text, failure) -> loop.execute(() -> {
            if (late.cancel(false)) {
                if (failure == null) {
                    then.accept(text);
                } else {
                    withoutPassword(failure);
                }
            }
        }));
    }

    /** Its text is not repeated: who knows what the source of passwords says. */
    private void withoutPassword(Throwable cause) {
        end(
                null,
                new ConnectFailure(
                        "the supplier of the password failed with "
                                + cause.getClass().getName(),
                        false,
                        true,
                        cause));
    }

    private void next(String password) {
        if (over) {
            return;
        }
        HostAddress host = hosts.poll();
        if (host != null) {
            long share = (deadline - System.nanoTime()) / (hosts.size() + 1);
            attempt(host, options.tls().modes(host), password, System.nanoTime() + share);
        } else if (spare != null && spareHost != null) {
            OpenedConnection taken = spare;
            spare = null;
            options.hosts().wasGood(spareHost);
            end(taken, null);
        } else {
            end(null, ConnectFailure.of(failures));
        }
    }

    private void attempt(HostAddress host, List<SslMode> ways, String password, long until) {
        if (over) {
            return;
        }
        ConnectAttempt started = new ConnectAttempt(vertx, loop);
        attempt = started;
        long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        // One more, for part of the first is gone already.
        started.start(options.of(host, ways.get(0), password), Math.max(0, left) + 1)
                .onSuccess(opened -> opened(host, opened, password))
                .onFailure(failure -> failed(host, ConnectFailure.of(host, failure), ways, password, until));
    }

    private void failed(HostAddress host, ConnectFailure failure, List<SslMode> ways, String password, long until) {
        // Where nobody answers, nobody answers to another way of speaking either.
        if (ways.size() > 1 && failure.refused()) {
            attempt(host, ways.subList(1, ways.size()), password, until);
        } else {
            failures.add(failure);
            next(password);
        }
    }

    private void opened(HostAddress host, OpenedConnection opened, String password) {
        RoleProbe probe = options.probe();
        String objection = probe.objection(opened.answer());
        if (over) {
            opened.destroy();
        } else if (objection != null) {
            opened.destroy();
            failures.add(new ConnectFailure(host + ": " + objection, true, probe.passing(opened.answer()), null));
            next(password);
        } else if (probe.secondBest(opened.answer()) && spare == null && !hosts.isEmpty()) {
            spare = opened;
            spareHost = host;
            next(password);
        } else {
            options.hosts().wasGood(host);
            end(opened, null);
        }
    }

    /** Gives up and closes the sockets. */
    public void abort(String why) {
        loop.execute(() -> {
            ConnectAttempt running = attempt;
            end(null, new ConnectFailure(why, false, true, null));
            if (running != null) {
                running.abort(new IllegalStateException(why));
            }
        });
    }

    private void end(@Nullable OpenedConnection opened, @Nullable ConnectFailure failure) {
        if (over) {
            return;
        }
        over = true;
        attempt = null;
        if (spare != null) {
            spare.destroy();
        }
        outcome.over(this, opened, failure);
    }
}
