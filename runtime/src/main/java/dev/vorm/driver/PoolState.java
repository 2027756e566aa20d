package dev.vorm.driver;

import dev.vorm.driver.connect.ConnectFailure;
import dev.vorm.driver.connect.ConnectRound;
import dev.vorm.observe.CloseReason;
import dev.vorm.observe.PoolStats;
import io.netty.channel.EventLoop;
import io.vertx.core.internal.ContextInternal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The books of a pool: which connections there are, who has them, who waits. Its own monitor guards it; nothing in here
 * calls anyone, so the monitor is never held for long.
 */
final class PoolState {
    final PoolSettings settings;
    final Set<ServerConnection> all = new LinkedHashSet<>();
    final Set<ConnectRound> attempts = new LinkedHashSet<>();
    final WaitQueue waiters = new WaitQueue();
    private final Map<CloseReason, Long> closed = new EnumMap<>(CloseReason.class);
    /** The one that was used last stands last. */
    private final List<ServerConnection> idle = new ArrayList<>();

    /** The contexts on which functions of open transactions run. */
    final List<ContextInternal> transactions = new ArrayList<>(0);

    int checking;
    /** Connections that are out of the books, and whose sockets are being closed. */
    int leaving;

    boolean closing;
    boolean timerSet;

    /** Attempts to connect that failed since one succeeded. */
    int failures;

    boolean reached;

    /** The last trial failed: better to open a new connection than to try one more old one first. */
    boolean distrust;

    @Nullable
    ConnectFailure lastFailure;

    long acquireTimeouts;

    private final long idleValidation;
    private long retryAt;
    private long lastBreak;
    private int leased;
    private long opened;
    private long connectFailures;
    private long hops;

    PoolState(PoolSettings settings, long now) {
        this.settings = settings;
        this.idleValidation = settings.idleValidation().toNanos();
        this.lastBreak = now;
    }

    /** Whether a context is that of an open transaction: what is asked there belongs into it. */
    boolean inTransaction(ContextInternal context) {
        for (int i = 0; i < transactions.size(); i++) {
            if (transactions.get(i) == context) {
                return true;
            }
        }
        return false;
    }

    boolean mayOpen(long now) {
        return !closing
                && all.size() + attempts.size() < settings.maxSize()
                && (failures == 0 || (attempts.isEmpty() && now - retryAt >= 0));
    }

    boolean belowMinimum() {
        return all.size() + attempts.size() < settings.minSize();
    }

    /** Lends a free connection that needs no trial: one of the loop, or any if no new one can be opened there. */
    @Nullable
    ServerConnection lendFree(Borrower borrower, EventLoop loop, long now, @Nullable Throwable stack) {
        ServerConnection other = null;
        for (int i = idle.size() - 1; i >= 0; i--) {
            ServerConnection connection = idle.get(i);
            if (!needsTrial(connection, now)) {
                if (connection.loop() == loop) {
                    idle.remove(i);
                    lend(connection, borrower, loop, now, stack);
                    return connection;
                }
                other = other == null ? connection : other;
            }
        }
        if (other == null || mayOpen(now)) {
            return null;
        }
        idle.remove(other);
        lend(other, borrower, loop, now, stack);
        return other;
    }

    private boolean needsTrial(ServerConnection connection, long now) {
        long sound = connection.slot.sound;
        return sound - lastBreak < 0 || now - sound > idleValidation;
    }

    /** Takes one out for a trial: any of those that need one, or one of the loop if such is given. */
    @Nullable
    ServerConnection takeForTrial(@Nullable EventLoop loop, long now) {
        for (int i = idle.size() - 1; i >= 0; i--) {
            ServerConnection connection = idle.get(i);
            if ((loop == null || connection.loop() == loop) && needsTrial(connection, now)) {
                idle.remove(i);
                connection.slot.state = Slot.State.CHECKING;
                checking++;
                return connection;
            }
        }
        return null;
    }

    private void lend(
            ServerConnection connection, Borrower borrower, EventLoop loop, long now, @Nullable Throwable stack) {
        connection.slot.lend(borrower, now, stack);
        leased++;
        if (connection.loop() != loop) {
            hops++;
        }
    }

    /** Gives a connection that is sound to the next who waits for it, or puts it by; the borrower must be told. */
    @Nullable
    Borrower pass(ServerConnection connection, long now) {
        connection.slot.giveBack(now);
        Waiter waiter = waiters.take(connection.loop());
        if (waiter == null) {
            idle.add(connection);
            return null;
        }
        lend(connection, waiter.borrower, waiter.loop, now, waiter.stack);
        return waiter.borrower;
    }

    /** Counts a connection as given back; false when it was so before, or is closed. */
    boolean takeBack(ServerConnection connection) {
        if (connection.slot.state != Slot.State.LEASED) {
            return false;
        }
        leased--;
        connection.slot.state = Slot.State.CHECKING;
        return true;
    }

    void opened(ServerConnection connection, long now) {
        all.add(connection);
        opened++;
        failures = 0;
        reached = true;
        lastFailure = null;
        connection.slot.sound = now;
    }

    void openFailed(ConnectFailure failure, long now, long pauseNanos) {
        connectFailures++;
        failures++;
        lastFailure = failure;
        retryAt = now + pauseNanos;
    }

    /** Strikes a connection out of the books; false when that was done before. */
    boolean strike(ServerConnection connection, CloseReason reason, long now) {
        Slot.State before = connection.slot.state;
        if (before == Slot.State.CLOSED) {
            return false;
        }
        if (before == Slot.State.LEASED) {
            leased--;
        } else if (before == Slot.State.IDLE) {
            idle.remove(connection);
        }
        connection.slot.close();
        all.remove(connection);
        closed.merge(reason, 1L, Long::sum);
        if (reason == CloseReason.BROKEN || reason == CloseReason.UNRESPONSIVE || reason == CloseReason.WRONG_SERVER) {
            lastBreak = now;
        }
        distrust |= reason == CloseReason.UNRESPONSIVE;
        return true;
    }

    /** Ends the time of all connections that there are. */
    void expireAll(long now) {
        all.forEach(connection -> connection.slot.expires = now - 1);
    }

    /** Takes out those that are idle and over their time; they must be closed. */
    List<ServerConnection> takeExpired(long now) {
        return takeOut(connection -> now - connection.slot.expires > 0, idle.size());
    }

    /** Takes out those above the minimum that nobody has used for long; who was used last stands last. */
    List<ServerConnection> takeUnused(long now) {
        long bound = settings.idleTimeout().toNanos();
        int spare = all.size() - settings.minSize();
        return takeOut(connection -> now - connection.slot.used > bound, spare);
    }

    private List<ServerConnection> takeOut(Predicate<ServerConnection> which, int atMost) {
        List<ServerConnection> taken =
                idle.stream().filter(which).limit(Math.max(0, atMost)).toList();
        idle.removeAll(taken);
        taken.forEach(connection -> connection.slot.state = Slot.State.CHECKING);
        return taken;
    }

    List<ServerConnection> idle() {
        return List.copyOf(idle);
    }

    /** Nothing is left: neither connections nor attempts nor sockets. */
    boolean empty() {
        return all.isEmpty() && attempts.isEmpty() && leaving == 0;
    }

    PoolStats stats() {
        return new PoolStats(
                all.size() + attempts.size(),
                idle.size(),
                leased,
                waiters.size(),
                opened,
                Map.copyOf(closed),
                connectFailures,
                acquireTimeouts,
                hops);
    }
}
