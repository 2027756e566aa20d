package dev.vorm.execute;

import dev.vorm.mapping.RowReader;
import io.vertx.sqlclient.Row;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A text of SQL with the name that logs and errors call it by, and how its rows are read.
 *
 * <p>Statements made by {@link #named} are meant to be constants: each {@code Database} keeps one prepared query for
 * each of them.
 *
 * @param <T> what is read from a row; {@code Void} for a statement without rows
 */
public final class SqlStatement<T> {
    private static final AtomicInteger SLOTS = new AtomicInteger();
    private static final int NO_SLOT = -1;
    private static final Pattern TRANSACTION_CONTROL = Pattern.compile(
            "\\s*(BEGIN|START|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|PREPARE\\s+TRANSACTION)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITING =
            Pattern.compile("\\s*(INSERT|UPDATE|DELETE|MERGE|TRUNCATE)\\b", Pattern.CASE_INSENSITIVE);

    /** What is surely a read: a SELECT that calls nothing but what cannot write. */
    private static final Pattern READ = Pattern.compile("\\s*SELECT\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAY_WRITE = Pattern.compile(
            "\\bINTO\\b|\"\\s*\\(|\\b(?!(count|sum|min|max|avg|any|exists|in|and|or|not|where|on|from|select)\\b)\\w+\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private final String name;
    private final String sql;
    private final RowReader<T> reader;
    private final int slot;
    private final boolean transactionControl;

    private SqlStatement(String name, String sql, RowReader<T> reader, int slot) {
        this.name = name;
        this.sql = sql;
        this.reader = reader;
        this.slot = slot;
        this.transactionControl = TRANSACTION_CONTROL.matcher(sql).lookingAt();
    }

    /**
     * A constant statement that returns rows.
     *
     * @param name entity and method, such as {@code User.findById}
     * @param sql the text, with {@code $1} for its first bind
     * @param reader reads a row from its first column on
     */
    public static <T> SqlStatement<T> named(String name, String sql, RowReader<T> reader) {
        return new SqlStatement<>(name, sql, reader, SLOTS.getAndIncrement());
    }

    /**
     * A constant statement without rows.
     *
     * @param name entity and method, such as {@code User.deleteById}
     * @param sql the text, with {@code $1} for its first bind
     */
    public static SqlStatement<Void> named(String name, String sql) {
        return new SqlStatement<>(name, sql, SqlStatement::noRows, SLOTS.getAndIncrement());
    }

    /** A statement whose text was made at run time; its name is its first word. */
    static <T> SqlStatement<T> rendered(String sql, RowReader<T> reader) {
        return new SqlStatement<>(verb(sql), sql, reader, NO_SLOT);
    }

    /** A statement without rows whose text was made at run time; its name is its first word. */
    public static SqlStatement<Void> rendered(String sql) {
        return rendered(sql, SqlStatement::noRows);
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

    /** Whether it begins or ends a transaction or a part of one. */
    boolean transactionControl() {
        return transactionControl;
    }

    /** Whether its first word is that of a statement that writes; one that begins with another may write too. */
    public boolean writes() {
        return WRITING.matcher(sql).lookingAt();
    }

    /** Whether it surely writes nothing. Takes its time. */
    boolean onlyReads() {
        return READ.matcher(sql).lookingAt() && !MAY_WRITE.matcher(sql).find();
    }

    @Override
    public String toString() {
        return name + "\n" + sql;
    }
}
