package dev.vorm.execute;

import dev.vorm.driver.SessionChange;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.VormException;
import dev.vorm.execute.StatementRules.Effects;
import dev.vorm.mapping.RowReader;
import dev.vorm.sql.Rendered;
import dev.vorm.sql.TenantBind;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A text of SQL with the name that logs and errors call it by, and how its rows are read.
 *
 * <p>Statements made by {@link #named} are meant to be constants: each {@code Database} keeps one prepared query for
 * each of them.
 *
 * <p>A statement that changes its session ({@code SET}, {@code LISTEN}, temporary tables, session-level advisory locks)
 * belongs into a transaction: what it changed lasts until that is over. Outside of one it has no effect on any other
 * statement, for its connection is reset before the next borrower gets it.
 *
 * @param <T> what is read from a row; {@code Void} for a statement without rows
 */
public final class SqlStatement<T> {
    private static final AtomicInteger SLOTS = new AtomicInteger();
    private static final int NO_SLOT = -1;

    private final String name;
    private final String sql;
    private final RowReader<T> reader;
    private final int slot;
    private final Set<Integer> sensitive;
    private final List<TenantBind> tenants;
    /**
     * Null until it is first sent: to read the text takes longer than all else that is done for a constant when its class is
     * loaded. Whoever finds null finds out the same.
     */
    private @Nullable Effects effects;

    private SqlStatement(
            String name,
            String sql,
            RowReader<T> reader,
            int slot,
            Set<Integer> sensitive,
            List<TenantBind> tenants,
            @Nullable Effects effects) {
        this.name = name;
        this.sql = sql;
        this.reader = reader;
        this.slot = slot;
        this.sensitive = sensitive;
        this.tenants = tenants;
        this.effects = effects;
    }

    /** A statement whose text somebody wrote, so that it may do anything. */
    private static <T> SqlStatement<T> written(String name, String sql, RowReader<T> reader, int slot) {
        return new SqlStatement<>(
                name, Objects.requireNonNull(sql, "the text"), reader, slot, Set.of(), List.of(), null);
    }

    /**
     * A constant statement that returns rows.
     *
     * @param name entity and method, such as {@code User.findById}
     * @param sql the text, with {@code $1} for its first bind
     * @param reader reads a row from its first column on
     */
    public static <T> SqlStatement<T> named(String name, String sql, RowReader<T> reader) {
        return written(name, sql, reader, SLOTS.getAndIncrement());
    }

    /**
     * A constant statement without rows.
     *
     * @param name entity and method, such as {@code User.deleteById}
     * @param sql the text, with {@code $1} for its first bind
     */
    public static SqlStatement<Void> named(String name, String sql) {
        return written(name, sql, SqlStatement::noRows, SLOTS.getAndIncrement());
    }

    /** A statement without rows whose text was made at run time; its name is its first word. */
    public static SqlStatement<Void> rendered(String sql) {
        return written(verb(sql), sql, SqlStatement::noRows, NO_SLOT);
    }

    /** A statement whose text somebody wrote; its name is its first word. */
    static <T> SqlStatement<T> rendered(String sql, RowReader<T> reader) {
        return written(verb(sql), sql, reader, NO_SLOT);
    }

    /** A statement of the query language, which neither begins transactions nor changes sessions. */
    static <T> SqlStatement<T> rendered(Rendered text, RowReader<T> reader) {
        return rendered(verb(text.sql()), text, reader);
    }

    /** A statement of the query language, which neither begins transactions nor changes sessions. */
    static <T> SqlStatement<T> rendered(String name, Rendered text, RowReader<T> reader) {
        return new SqlStatement<>(name, text.sql(), reader, NO_SLOT, text.sensitive(), text.tenants(), Effects.NONE);
    }

    /** A statement of the query language that is sent again and again: each {@code Database} keeps one prepared query for it. */
    static <T> SqlStatement<T> kept(String name, Rendered text, RowReader<T> reader) {
        return new SqlStatement<>(
                name, text.sql(), reader, SLOTS.getAndIncrement(), text.sensitive(), text.tenants(), Effects.NONE);
    }

    /** A statement of the query language without rows. */
    static SqlStatement<Void> rendered(Rendered text) {
        return rendered(text, SqlStatement::noRows);
    }

    /**
     * The same statement, some of whose binds are secrets: logs, events and traces show {@code ***} in their place.
     *
     * @param binds their numbers in the text: 1 for {@code $1}
     */
    public SqlStatement<T> sensitive(int... binds) {
        Set<Integer> numbers = new HashSet<>(sensitive);
        for (int bind : binds) {
            numbers.add(bind);
        }
        return new SqlStatement<>(name, sql, reader, slot, Set.copyOf(numbers), tenants, effects);
    }

    /**
     * The same statement, one of whose binds is the tenant whom it is for, which {@link SqlExecutor#tenant} says.
     *
     * @param bind its number in the text; it may be left out of the binds where it is the last
     * @param type the type of its column
     * @param property what errors call it, such as {@code Note.tenant}
     */
    public SqlStatement<T> tenant(int bind, SqlType<?> type, String property) {
        List<TenantBind> binds = List.of(new TenantBind(bind, type, property));
        return new SqlStatement<>(name, sql, reader, slot, sensitive, binds, effects);
    }

    private static String verb(String sql) {
        int end = sql.indexOf(' ');
        return (end < 0 ? sql : sql.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static Void noRows(Row row, int at) {
        throw new IllegalStateException("This statement was declared to return no rows");
    }

    /** What logs and errors call the statement. */
    public String name() {
        return name;
    }

    /** The text. */
    public String sql() {
        return sql;
    }

    /** Reads a row. */
    public RowReader<T> reader() {
        return reader;
    }

    /** Where a {@code Database} keeps this statement's prepared query, or a negative number for nowhere. */
    int slot() {
        return slot;
    }

    /** Whether its first word, or the first in its first WITH, is that of a statement that writes; others may write too. */
    public boolean writes() {
        return StatementRules.writes(sql);
    }

    /** Whether it surely writes nothing. Takes its time. */
    boolean onlyReads() {
        return StatementRules.onlyReads(sql);
    }

    /**
     * Why it cannot be sent at all; null when it can.
     *
     * @param pooled whether its session is somebody else's after its transaction
     */
    @Nullable
    VormException refusal(boolean pooled) {
        if (effects().nothing()) {
            // The driver would wait for an answer for ever.
            return new InvalidArgumentException("There is no statement in the text of \"" + name + "\"");
        }
        if (effects().transactionControl()) {
            return new InvalidArgumentException(name
                    + ": transactions are begun and ended by Database.transaction, not by statements of one's own");
        }
        if (pooled && changesSession()) {
            return new InvalidArgumentException(name
                    + ": it would change a session that a transaction pooler gives to others: use what ends with the"
                    + " transaction, such as SET LOCAL or pg_advisory_xact_lock\n" + sql);
        }
        return null;
    }

    private Effects effects() {
        Effects known = effects;
        if (known == null) {
            known = StatementRules.effects(sql);
            effects = known;
        }
        return known;
    }

    /** What it leaves in its session. */
    SessionChange sessionChange() {
        return effects().sessionChange();
    }

    /** Whether it leaves something in its session, such as a setting, a temporary table or a lock. */
    boolean changesSession() {
        return sessionChange() != SessionChange.NONE;
    }

    /** The binds that stand for the tenant. */
    List<TenantBind> tenants() {
        return tenants;
    }

    /** Whether the bind of a number, from 1 on, is a secret. */
    boolean isSensitive(int bind) {
        return sensitive.contains(bind);
    }

    @Override
    public String toString() {
        return name + "\n" + sql;
    }
}
