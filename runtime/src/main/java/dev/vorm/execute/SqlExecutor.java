package dev.vorm.execute;

import dev.vorm.mapping.RowReader;
import dev.vorm.query.Command;
import dev.vorm.query.Fetchable;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.Query;
import dev.vorm.query.SelectQuery;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Runs statements: a {@code Database}, where each commits by itself, or a {@code Transaction}.
 *
 * <p>No method that runs something throws; every failure is a failed future with a {@link dev.vorm.error.VormException}. Futures complete
 * on the Vert.x context that the call was made on. May be called from any thread.
 */
public interface SqlExecutor {
    // Statements of the query language

    /** Runs a query; gives all its rows, in order. */
    <T> Future<List<T>> list(Query<T> query);

    /** Runs a query that must give exactly one row; fails with {@code NotFoundException} on none and with {@code TooManyRowsException} on more. */
    <T> Future<T> one(Query<T> query);

    /** Runs a query that gives one row or none; fails with {@code TooManyRowsException} on more. */
    <T> Future<Optional<T>> optional(Query<T> query);

    /** Runs a query with {@code LIMIT 1}; gives its first row, if it has one. */
    <T> Future<Optional<T>> first(SelectQuery<T> query);

    /** Runs an insert, update or delete; gives the number of rows it wrote. */
    Future<Long> execute(Command command);

    // Relationships

    /**
     * Loads others along with an entity that is there, as {@code fetch} of a query does.
     *
     * @param others a relationship, or one with what is to be said of the other entities
     * @return the entity with them: a copy of a record, the object itself of a class
     */
    <E> Future<E> load(E entity, Fetchable<E> others);

    /**
     * Loads others along with entities that are there, by one statement for each relationship, as {@code fetch} of a query does.
     *
     * @param others a relationship, or one with what is to be said of the other entities
     * @return the entities with them, in the same order: copies of records, the objects themselves of a class
     */
    <E> Future<List<E>> load(Collection<? extends E> entities, Fetchable<E> others);

    /**
     * Ties an entity to others that are many to it: inserts rows into the table between them, but for those that are there.
     * Entities of another tenant count as not there: nothing is tied to them. Marks of deletion are looked at only beside a tenant.
     *
     * @return how many are new; fails with {@link dev.vorm.error.ConstraintViolationException} when there is no entity with a key
     */
    <K, L> Future<Long> link(ManyToMany<?, K, ?, L> relationship, K key, Collection<? extends L> others);

    /**
     * Unties an entity from others that are many to it: deletes rows of the table between them,
     * but for those of entities of another tenant.
     *
     * @return how many were there
     */
    <K, L> Future<Long> unlink(ManyToMany<?, K, ?, L> relationship, K key, Collection<? extends L> others);

    /**
     * A statement of one's own: {@code db.sql("SELECT count(*) FROM users WHERE name = :name").bind("name", name).one(Long.class)}.
     * Nothing is woven into it: it sees the rows of all tenants, and those that are marked as deleted.
     *
     * @param sql a compile-time constant, with {@code :name} where a value goes
     * @throws IllegalArgumentException when it is no constant
     */
    default RawSql sql(String sql) {
        return new RawSql(this, sql);
    }

    // Statements of generated repositories

    /** Runs a statement; gives all its rows, in order. */
    <T> Future<List<T>> list(SqlStatement<T> statement, Tuple binds);

    /** Runs a statement whose rows are read by {@code reader} instead of its own. */
    <T> Future<List<T>> list(SqlStatement<?> statement, Tuple binds, RowReader<T> reader);

    /** Runs a statement that must give exactly one row; fails with {@code NotFoundException} on none and with {@code TooManyRowsException} on more. */
    <T> Future<T> one(SqlStatement<T> statement, Tuple binds);

    /** Runs a statement that gives one row or none; fails with {@code TooManyRowsException} on more. */
    <T> Future<Optional<T>> optional(SqlStatement<T> statement, Tuple binds);

    /** Runs a statement whose row, one or none, is read by {@code reader} instead of its own. */
    <T> Future<Optional<T>> optional(SqlStatement<?> statement, Tuple binds, RowReader<T> reader);

    /** Runs a statement; gives the number of rows it wrote. */
    Future<Long> execute(SqlStatement<?> statement, Tuple binds);

    // The same with bounds

    /**
     * The same executor, each of whose statements may take so long in all: with the wait for a connection, and being sent
     * again. One that takes longer fails with {@link dev.vorm.error.DeadlineExceededException}; if it was sent, it is
     * cancelled on the server first, and an answer that comes shortly after (a twentieth of the budget, 50 to 250 ms) is
     * given as it is. In a transaction it costs the transaction, as every failure does, and what was sent there beside it may
     * be cancelled with it. Exact to some 10 ms. Of several budgets the shortest counts; that of
     * {@code DatabaseOptions.timeout} counts only where there is no other.
     *
     * @param budget zero or less when the time is over: nothing is sent
     */
    SqlExecutor within(Duration budget);

    /**
     * The same executor, whose statements are cancelled, as at the end of a budget, when a future completes, in success or
     * failure; they fail with {@link dev.vorm.error.CancelledException}. Nothing is kept in the future. What is asked for
     * after that is not sent. Of several signals the first counts.
     */
    SqlExecutor cancelledBy(Future<?> signal);

    // The same for a tenant

    /**
     * The same executor, whose statements are for one tenant: those on entities with
     * {@link dev.vorm.annotation.TenantId @TenantId} see and write that tenant's rows alone, and on an executor without a tenant they
     * fail with {@link dev.vorm.error.InvalidArgumentException}. Other statements are as they are.
     *
     * @param tenant of the type of the properties with {@code @TenantId}
     */
    SqlExecutor tenant(Object tenant);

    /** The same repository, running its statements here: {@code tx.with(users).insert(user)}. */
    <R extends Executed> R with(R repository);
}
