package dev.vorm.benchmarks.hibernate;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.stage.Stage;
import org.hibernate.reactive.vertx.VertxInstance;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One event loop, and on it Hibernate Reactive with a pool of one connection that keeps its prepared statements. */
@State(Scope.Benchmark)
public class Sessions {
    static final String URI = "vorm.benchmarks.uri";
    private static final int AUTHORS = 100;

    private Context context;
    private Stage.SessionFactory factory;

    @Setup
    public void open() {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        context = vertx.getOrCreateContext();
        URI uri = java.net.URI.create(System.getProperty(URI));
        String[] user = uri.getUserInfo().split(":", 2);
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Author.class)
                .addAnnotatedClass(Post.class)
                .addAnnotatedClass(Tag.class)
                .setProperty(
                        "jakarta.persistence.jdbc.url",
                        "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath())
                .setProperty("jakarta.persistence.jdbc.user", user[0])
                .setProperty("jakarta.persistence.jdbc.password", user.length > 1 ? user[1] : "")
                .setProperty("hibernate.connection.pool_size", "1")
                .setProperty("hibernate.vertx.prepared_statement_cache.max_size", "256")
                .setProperty("hibernate.vertx.prepared_statement_cache.sql_limit", "2048");
        factory = configuration
                .buildSessionFactory(new ReactiveServiceRegistryBuilder()
                        .applySettings(configuration.getProperties())
                        .addService(VertxInstance.class, (VertxInstance) () -> vertx)
                        .build())
                .unwrap(Stage.SessionFactory.class);
    }

    /** Does something with sessions some times, one after the other, all on the event loop. */
    List<Author> repeat(int times, Function<Stage.Session, CompletionStage<List<Author>>> work) {
        CompletableFuture<List<Author>> done = new CompletableFuture<>();
        context.runOnContext(start -> step(times, work, done));
        List<Author> authors = done.join();
        long tags = authors.stream()
                .flatMap(author -> author.getPosts().stream())
                .mapToLong(post -> post.getTags().size())
                .sum();
        if (authors.size() != AUTHORS || tags != AUTHORS * 10L * 3L) {
            throw new IllegalStateException(authors.size() + " authors with " + tags + " tags");
        }
        return authors;
    }

    private void step(
            int left,
            Function<Stage.Session, CompletionStage<List<Author>>> work,
            CompletableFuture<List<Author>> done) {
        factory.withSession(work).whenComplete((authors, failure) -> {
            if (failure != null) {
                done.completeExceptionally(failure);
            } else if (left == 1) {
                done.complete(authors);
            } else {
                step(left - 1, work, done);
            }
        });
    }
}
