package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.driver.Borrower;
import dev.vorm.driver.ConnectionSource;
import dev.vorm.driver.Waiter;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.VormException;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Command;
import dev.vorm.query.Fetch;
import dev.vorm.query.Fetchable;
import dev.vorm.query.Locked;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.Query;
import dev.vorm.query.Select;
import dev.vorm.query.SelectQuery;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.Renderer;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one implementation of {@link SqlExecutor}: statements over a pool or one connection. */
public abstract class StatementExecutor implements SqlExecutor {
    private final ConnectionSource source;
    private final @Nullable Bounds bounds;
    private final @Nullable Object tenant;

    /** An executor on connections of a source, whose statements may take as long as they like. */
    // Made by Vorm's own classes alone, who see what the module does not export.
    @SuppressWarnings("exports")
    protected StatementExecutor(ConnectionSource source) {
        this(source, null, null);
    }

    /**
     * An executor.
     *
     * @param source where connections come from, and who is to be told of statements
     * @param budget how long each statement may take where {@link #within} says nothing else; null for as long as it likes
     */
    // Made by Vorm's own classes alone, who see what the module does not export.
    @SuppressWarnings("exports")
    protected StatementExecutor(ConnectionSource source, @Nullable Duration budget) {
        this(source, budget == null ? null : Bounds.byDefault(budget), null);
    }

    StatementExecutor(ConnectionSource source, @Nullable Bounds bounds, @Nullable Object tenant) {
        this.source = source;
        this.bounds = bounds;
        this.tenant = tenant;
    }

    @Override
    public SqlExecutor within(Duration budget) {
        return new BoundExecutor(this, boundsOrNone().within(Objects.requireNonNull(budget, "the budget")), tenant);
    }

    @Override
    public SqlExecutor cancelledBy(Future<?> signal) {
        return new BoundExecutor(
                this, boundsOrNone().cancelledBy(Objects.requireNonNull(signal, "the signal")), tenant);
    }

    @Override
    public SqlExecutor tenant(Object whose) {
        return new BoundExecutor(this, bounds, Objects.requireNonNull(whose, "the tenant"));
    }

    private Bounds boundsOrNone() {
        return bounds == null ? Bounds.NONE : bounds;
    }

    /**
     * Why a statement may not be sent just now; null when it may, which then counts as sent.
     *
     * @param following whether it follows on one that was admitted and did not end yet
     */
    protected @Nullable VormException admit(SqlStatement<?> statement, boolean following) {
        return null;
    }

    /** A statement that was admitted has failed, though the server may still be at it: the other two tell its end. */
    protected void abandoned(VormException failure) {}

    /** What was admitted is over: a statement that went well, or {@link Steps}, each of which has told how it went. */
    protected void succeeded() {}

    /**
     * A statement that was admitted failed.
     *
     * @param sound whether the server's transaction, if it was in one, is as it was before
     * @return what its caller is told
     */
    protected VormException failed(VormException failure, boolean sound) {
        return failure;
    }

    /** Asks for the connection of a statement that was admitted. */
    @Nullable
    Waiter acquire(Borrower borrower) {
        return source.acquire(borrower);
    }

    ConnectionSource source() {
        return source;
    }

    @Nullable
    Bounds bounds() {
        return bounds;
    }

    /** Whom its statements are for; null when that was not said. */
    @Nullable
    Object tenant() {
        return tenant;
    }

    @Override
    public <T> Future<List<T>> list(SqlStatement<T> statement, Tuple binds) {
        return new Executions.OfList<>(this, statement, binds).start();
    }

    @Override
    public <T> Future<List<T>> list(SqlStatement<?> statement, Tuple binds, RowReader<T> reader) {
        return new Executions.OfListBy<>(this, statement, binds, reader).start();
    }

    @Override
    public <T> Future<T> one(SqlStatement<T> statement, Tuple binds) {
        return new Executions.OfOne<>(this, statement, binds).start();
    }

    @Override
    public <T> Future<Optional<T>> optional(SqlStatement<T> statement, Tuple binds) {
        return new Executions.OfOptional<>(this, statement, binds).start();
    }

    @Override
    public <T> Future<Optional<T>> optional(SqlStatement<?> statement, Tuple binds, RowReader<T> reader) {
        return new Executions.OfOptionalBy<>(this, statement, binds, reader).start();
    }

    @Override
    public Future<Long> execute(SqlStatement<?> statement, Tuple binds) {
        return new Executions.OfCount<>(this, statement, binds).start();
    }

    @Override
    public <T> Future<List<T>> list(Query<T> query) {
        return rendered(() -> Renderer.render(query), text -> list(query, text));
    }

    private <T> Future<List<T>> list(Query<T> query, Rendered text) {
        return fetched(query, text, (on, statement) -> on.list(statement, binds(text)), found -> found, found -> found);
    }

    @Override
    public <T> Future<T> one(Query<T> query) {
        return rendered(() -> Renderer.render(query), text -> one(query, text));
    }

    private <T> Future<T> one(Query<T> query, Rendered text) {
        return fetched(query, text, (on, statement) -> on.one(statement, binds(text)), List::of, found -> found.get(0));
    }

    @Override
    public <T> Future<Optional<T>> optional(Query<T> query) {
        return rendered(() -> Renderer.render(query), text -> optional(query, text));
    }

    private <T> Future<Optional<T>> optional(Query<T> query, Rendered text) {
        return fetched(
                query,
                text,
                (on, statement) -> on.optional(statement, binds(text)),
                found -> found.stream().toList(),
                found -> found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0)));
    }

    /** Runs the statement of a query, and then those of what is fetched along with its entities, or nested in its records. */
    private <T, R> Future<R> fetched(
            Query<T> query,
            Rendered text,
            BiFunction<SqlExecutor, SqlStatement<T>, Future<R>> run,
            Function<R, List<T>> rows,
            Function<List<T>, R> result) {
        RowReader<T> reader = NestedReader.of(query.selection());
        SqlStatement<T> statement = SqlStatement.rendered(text, reader);
        if (reader instanceof NestedReader<T> nested) {
            return Steps.run(
                    this,
                    statement,
                    steps -> run.apply(steps, statement)
                            .compose(found -> nested.load(steps, rows.apply(found)))
                            .map(result));
        }
        if (!(query instanceof Select<T> select) || select.fetches().isEmpty()) {
            return run.apply(this, statement);
        }
        List<FetchPlan<T, ?>> plans = FetchPlan.of(select.fetches());
        return Steps.run(
                this,
                statement,
                steps -> run.apply(steps, statement)
                        .compose(found -> Fetches.load(steps, rows.apply(found), plans))
                        .map(result));
    }

    @Override
    public <T> Future<Optional<T>> first(SelectQuery<T> query) {
        return query == null
                ? Future.failedFuture(new InvalidArgumentException("The query is null"))
                : optional(query.first());
    }

    @Override
    public Future<Long> execute(Command command) {
        return rendered(() -> Renderer.render(command), text -> execute(SqlStatement.rendered(text), binds(text)));
    }

    @Override
    public <E> Future<E> load(E entity, Fetchable<E> others) {
        return entity == null
                ? Future.failedFuture(new InvalidArgumentException("The entity is null"))
                : load(List.of(entity), others).map(loaded -> loaded.get(0));
    }

    @Override
    public <E> Future<List<E>> load(Collection<? extends E> entities, Fetchable<E> others) {
        if (entities == null || entities.stream().anyMatch(Objects::isNull)) {
            return Future.failedFuture(new InvalidArgumentException("The entities, or one of them, are null"));
        }
        return rendered(() -> FetchPlan.of(List.<Fetch<E, ?>>of(byKey(others))), plans -> {
            List<E> given = List.copyOf(entities);
            SqlStatement<?> first = plans.get(0).statement().statement();
            return Steps.run(this, first, steps -> Fetches.load(steps, given, plans));
        });
    }

    private static <E> Fetch<E, ?> byKey(Fetchable<E> others) {
        Fetch<E, ?> fetch = others.fetch();
        fetch.requireByKey();
        return fetch;
    }

    @Override
    public <K, L> Future<Long> link(ManyToMany<?, K, ?, L> relationship, K key, Collection<? extends L> others) {
        return rendered(() -> LinkStatement.link(relationship), statement -> statement.run(this, key, others));
    }

    @Override
    public <K, L> Future<Long> unlink(ManyToMany<?, K, ?, L> relationship, K key, Collection<? extends L> others) {
        return rendered(() -> LinkStatement.unlink(relationship), statement -> statement.run(this, key, others));
    }

    // A repository gives an object of its own class: see Executed.
    @Override
    @SuppressWarnings("unchecked")
    public <R extends Executed> R with(R repository) {
        return (R) Objects.requireNonNull(repository, "the repository").with(this);
    }

    /** Runs a query that locks its rows, as {@link #list(Query)} does. */
    protected final <T> Future<List<T>> listLocked(Locked<T> query) {
        return rendered(() -> Renderer.render(query), text -> list(query.select(), text));
    }

    /** Runs a query that locks its rows, as {@link #one(Query)} does. */
    protected final <T> Future<T> oneLocked(Locked<T> query) {
        return rendered(() -> Renderer.render(query), text -> one(query.select(), text));
    }

    /** Runs a query that locks its rows, as {@link #optional(Query)} does. */
    protected final <T> Future<Optional<T>> optionalLocked(Locked<T> query) {
        return rendered(() -> Renderer.render(query), text -> optional(query.select(), text));
    }

    private static Tuple binds(Rendered text) {
        return BindTuple.of(text.binds().toArray());
    }

    /** What cannot be rendered fails the future: methods of an executor do not throw. */
    private static <S, T> Future<T> rendered(Supplier<S> renderer, Function<S, Future<T>> run) {
        try {
            return run.apply(renderer.get());
        } catch (RuntimeException e) {
            String reason = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
            return Future.failedFuture(new InvalidArgumentException("The statement cannot be rendered: " + reason, e));
        } catch (StackOverflowError e) {
            return Future.failedFuture(new InvalidArgumentException(
                    "The statement cannot be rendered: expressions in it are nested too deeply", e));
        }
    }
}
