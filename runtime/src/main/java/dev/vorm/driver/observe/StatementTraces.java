package dev.vorm.driver.observe;

import dev.vorm.driver.connect.ConnectOptions;
import dev.vorm.driver.connect.HostAddress;
import dev.vorm.error.DatabaseException;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingPolicy;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Statements as spans of the tracer of Vert.x, each a child of the span that its caller's context is in; without such a one
 * there is none. The driver's own spans, which have no names, are switched off.
 */
final class StatementTraces {
    private static final Tags TAGS = new Tags();

    private final VertxTracer<?, Object> tracer;
    private final ConnectOptions options;

    private StatementTraces(VertxTracer<?, Object> tracer, ConnectOptions options) {
        this.tracer = tracer;
        this.options = options;
    }

    // The type of what the tracer keeps is its own affair: it comes back to it.
    @SuppressWarnings("unchecked")
    static @Nullable StatementTraces of(VertxInternal vertx, ConnectOptions options) {
        VertxTracer<?, ?> tracer = vertx.tracer();
        return tracer == null ? null : new StatementTraces((VertxTracer<?, Object>) tracer, options);
    }

    @Nullable
    Object begin(String name, String sql, ContextInternal caller) {
        HostAddress server = options.server();
        return tracer.sendRequest(
                caller,
                SpanKind.RPC,
                TracingPolicy.PROPAGATE,
                List.of(
                        new Tag("db.system.name", "postgresql"),
                        new Tag("db.namespace", options.database()),
                        new Tag("db.query.text", sql),
                        new Tag("db.query.summary", name),
                        new Tag("db.operation.name", operation(sql)),
                        new Tag("server.address", server.host()),
                        new Tag("server.port", Integer.toString(server.port()))),
                name,
                (header, value) -> {},
                TAGS);
    }

    private static String operation(String sql) {
        return sql.strip().split("\\W", 2)[0].toUpperCase(Locale.ROOT);
    }

    void end(ContextInternal caller, @Nullable Object span, @Nullable Throwable failure) {
        if (span != null) {
            List<Tag> tags = List.of();
            if (failure instanceof DatabaseException error) {
                tags = List.of(
                        new Tag("db.response.status_code", error.sqlState()), new Tag("error.type", error.sqlState()));
            } else if (failure != null) {
                tags = List.of(new Tag("error.type", failure.getClass().getName()));
            }
            tracer.receiveResponse(caller, tags, span, failure, TAGS);
        }
    }

    private record Tag(String name, String value) {}

    private static final class Tags implements TagExtractor<List<Tag>> {
        @Override
        public int len(List<Tag> tags) {
            return tags.size();
        }

        @Override
        public String name(List<Tag> tags, int index) {
            return tags.get(index).name();
        }

        @Override
        public String value(List<Tag> tags, int index) {
            return tags.get(index).value();
        }
    }
}
