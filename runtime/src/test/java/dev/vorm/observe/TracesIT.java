package dev.vorm.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.DatabaseException;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.spi.context.storage.ContextLocal;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a tracer on the Vert.x instance each statement is one span, below that of whoever asked for it. */
class TracesIT {
    /** As tracers keep what belongs to a request. */
    private static final ContextLocal<Context> REQUEST = ContextLocal.registerLocal(Context.class, request -> request);

    private static final SqlStatement<Integer> HALF =
            SqlStatement.named("Test.half", "SELECT 8 / $1::integer", (row, at) -> row.getInteger(at));

    private final Spans spans = new Spans();
    private Vertx vertx;
    private Database db;
    private String uri;

    @BeforeEach
    void connect() {
        vertx = Vertx.builder().withTracer(options -> spans).build();
        uri = TestServer.newDatabase();
        db = Database.connect(vertx, DatabaseOptions.uri(uri).poolSize(2));
    }

    @AfterEach
    void close() throws Exception {
        db.close().await(5, TimeUnit.SECONDS);
        vertx.close().await(5, TimeUnit.SECONDS);
    }

    /** Runs something on a context of its own, as that of a request is. */
    private <T> Context on(Supplier<Future<T>> work) throws Exception {
        ContextInternal request =
                ((VertxInternal) vertx).createEventLoopContext().duplicate();
        request.putLocal(REQUEST, request);
        CompletableFuture<Void> done = new CompletableFuture<>();
        request.runOnContext(start -> work.get().onComplete(ended -> done.complete(null)));
        done.get(5, TimeUnit.SECONDS);
        return request;
    }

    @Test
    void eachStatementIsOneSpanOfItsCaller() throws Exception {
        Context one = on(() -> db.one(HALF, Tuple.of(2)));
        Context other = on(() -> db.one(HALF, Tuple.of(4)));

        assertThat(spans.all).hasSize(2);
        assertThat(spans.all.get(0).context).isSameAs(one);
        assertThat(spans.all.get(1).context).isSameAs(other);
        assertThat(spans.all).allSatisfy(span -> {
            assertThat(span.name).isEqualTo("Test.half");
            assertThat(span.kind).isEqualTo(SpanKind.RPC);
            assertThat(span.ended).hasValue(1);
            assertThat(span.failure).isNull();
            String port = uri.replaceAll(".*:(\\d+)/.*", "$1");
            assertThat(span.tags)
                    .containsOnly(
                            Map.entry("db.system.name", "postgresql"),
                            Map.entry("db.namespace", uri.substring(uri.lastIndexOf('/') + 1)),
                            Map.entry("db.query.text", HALF.sql()),
                            Map.entry("db.query.summary", "Test.half"),
                            Map.entry("db.operation.name", "SELECT"),
                            Map.entry("server.address", "localhost"),
                            Map.entry("server.port", port));
        });
    }

    @Test
    void failuresAreTold() throws Exception {
        on(() -> db.one(HALF, Tuple.of(0)));

        assertThat(spans.all).singleElement().satisfies(span -> {
            assertThat(span.failure).isInstanceOf(DatabaseException.class);
            assertThat(span.tags)
                    .containsEntry("error.type", "22012")
                    .containsEntry("db.response.status_code", "22012");
        });
    }

    @Test
    void transactionsAreSpansOfTheirCallerToo() throws Exception {
        Context request = on(() -> db.transaction(tx -> tx.one(HALF, Tuple.of(2))));

        assertThat(spans.all)
                .extracting(span -> span.name)
                .containsExactly("Transaction.begin", "Test.half", "Transaction.commit");
        assertThat(spans.all).allMatch(span -> requestOf(span) == request && span.ended.get() == 1);
    }

    /** A transaction runs on a copy of its caller's context, which has what tracers keep there. */
    private static Object requestOf(Span span) {
        return span.context.getLocal(REQUEST);
    }

    private static final class Span {
        private final String name;
        private final Context context;
        private final SpanKind kind;
        private final Map<String, String> tags;
        private volatile Throwable failure;
        private final AtomicInteger ended = new AtomicInteger();

        Span(String name, Context context, SpanKind kind, Map<String, String> tags) {
            this.name = name;
            this.context = context;
            this.kind = kind;
            this.tags = tags;
        }
    }

    /** Keeps spans, as a tracer does that is told to trace all. */
    private static final class Spans implements VertxTracer<Object, Span> {
        private final List<Span> all = new CopyOnWriteArrayList<>();

        @Override
        public <R> Span sendRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                BiConsumer<String, String> headers,
                TagExtractor<R> tagExtractor) {
            if (policy == TracingPolicy.IGNORE) {
                return null;
            }
            Span span = new Span(operation, context, kind, tagExtractor.extract(request));
            all.add(span);
            return span;
        }

        @Override
        public <R> void receiveResponse(
                Context context, R response, Span span, Throwable failure, TagExtractor<R> tagExtractor) {
            if (span != null) {
                span.tags.putAll(tagExtractor.extract(response));
                span.failure = failure;
                span.ended.incrementAndGet();
            }
        }
    }
}
