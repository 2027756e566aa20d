package dev.vorm.driver.observe;

import dev.vorm.driver.connect.ConnectOptions;
import dev.vorm.driver.connect.HostAddress;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.ClientMetrics;
import io.vertx.core.spi.metrics.Metrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Statements as client metrics of Vert.x, one for each name. Their type is {@code vorm}: the driver keeps metrics of type
 * {@code sql} itself, of all that its connections send, without names.
 */
final class StatementMetrics {
    private static final String TYPE = "vorm";
    /** Names made at run time must not fill the memory of those who keep metrics. */
    private static final int NAMES = 2_000;

    private static final String OTHERS = "others";

    private final VertxMetrics metrics;
    private final SocketAddress server;
    private final Map<String, ClientMetrics<Object, Object, Object>> statements = new ConcurrentHashMap<>();

    private StatementMetrics(VertxMetrics metrics, SocketAddress server) {
        this.metrics = metrics;
        this.server = server;
    }

    static @Nullable StatementMetrics of(VertxInternal vertx, ConnectOptions options) {
        VertxMetrics metrics = vertx.metrics();
        HostAddress host = options.server();
        SocketAddress server = SocketAddress.inetSocketAddress(host.port(), host.host());
        return metrics == null || metrics.createClientMetrics(server, TYPE, "") == null
                ? null
                : new StatementMetrics(metrics, server);
    }

    Object begin(String name, String sql) {
        ClientMetrics<Object, Object, Object> client = client(name);
        Object metric = client.requestBegin(name, sql);
        client.requestEnd(metric);
        return metric;
    }

    void end(String name, @Nullable Object metric, @Nullable Throwable failure) {
        ClientMetrics<Object, Object, Object> client = client(name);
        if (failure == null) {
            client.responseBegin(metric, null);
            client.responseEnd(metric);
        } else {
            client.requestReset(metric);
        }
    }

    private ClientMetrics<Object, Object, Object> client(String name) {
        ClientMetrics<Object, Object, Object> client = statements.get(name);
        if (client != null) {
            return client;
        }
        return statements.computeIfAbsent(statements.size() < NAMES ? name : OTHERS, this::create);
    }

    // The types of what metrics keep are their own affair: it comes back to those who gave it.
    @SuppressWarnings("unchecked")
    private ClientMetrics<Object, Object, Object> create(String name) {
        return (ClientMetrics<Object, Object, Object>) metrics.createClientMetrics(server, TYPE, name);
    }

    void close() {
        statements.values().forEach(Metrics::close);
    }
}
