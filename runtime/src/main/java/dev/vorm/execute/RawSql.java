package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Constants;
import dev.vorm.query.SqlScanner;
import dev.vorm.type.SqlType;
import dev.vorm.type.ValueException;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A statement of one's own, whose values are bound by name. Immutable: each method that binds gives a new one. What runs it gives a
 * future and never throws.
 */
public final class RawSql {
    private final SqlExecutor executor;
    private final List<String> words;
    private final List<String> names;
    private final Map<String, Bind<?>> binds;

    private record Bind<T>(@Nullable Object value, SqlType<T> type, boolean isList) {
        /** With a cast, so that PostgreSQL does not have to guess; a text may become what it stands for. */
        String place(int number) {
            if (!isList && type.equals(SqlType.TEXT)) {
                return "$" + number;
            }
            String list = isList ? "[]" : "";
            return "$" + number + (type.asText() ? "::text" + list : "") + "::" + type.name() + list;
        }
    }

    RawSql(SqlExecutor executor, String sql) {
        this(executor, new ArrayList<>(), new ArrayList<>(), Map.of());
        split(Constants.require(sql));
    }

    private RawSql(SqlExecutor executor, List<String> words, List<String> names, Map<String, Bind<?>> binds) {
        this.executor = executor;
        this.words = words;
        this.names = names;
        this.binds = binds;
    }

    /** Finds the names: {@code ::} is a cast, and what stands in strings, quoted names and comments is no code. */
    private void split(String sql) {
        int written = 0;
        int at = 0;
        while (at < sql.length()) {
            int end = SqlScanner.end(sql, at);
            if (sql.startsWith("::", at)) {
                end = at + 2;
            } else if (sql.charAt(at) == ':' && SqlScanner.token(sql, at) == SqlScanner.Token.CODE) {
                int behind = at + 1;
                while (behind < sql.length() && isOfName(sql.charAt(behind), behind == at + 1)) {
                    behind++;
                }
                if (behind > at + 1) {
                    words.add(sql.substring(written, at));
                    names.add(sql.substring(at + 1, behind));
                    written = behind;
                    end = behind;
                }
            }
            at = end;
        }
        words.add(sql.substring(written));
    }

    private static boolean isOfName(char c, boolean first) {
        return first ? Character.isJavaIdentifierStart(c) && c != '$' : Character.isJavaIdentifierPart(c) && c != '$';
    }

    /**
     * Binds a value of a Java class that stands for one of PostgreSQL's types; other values need their type.
     *
     * @param name what stands behind the colon; a value goes wherever the name is
     */
    public RawSql bind(String name, Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "The value of :" + name + " is null: say of which type, by bind(name, null, type)");
        }
        return bindOf(name, value, value.getClass());
    }

    @SuppressWarnings("unchecked") // the class is that of the value
    private <T> RawSql bindOf(String name, Object value, Class<T> javaType) {
        return bind(name, (T) value, SqlType.of(javaType));
    }

    /** Binds a value of a type; null is NULL. What is bound by a type that is {@code sensitive()} no log shows. */
    public <T> RawSql bind(String name, @Nullable T value, SqlType<T> type) {
        return with(name, type, false, value == null ? null : encode(name, type, () -> type.encode(value)));
    }

    /** Binds a list of values of a type, as one array: {@code id = ANY (:ids)}. */
    public <T> RawSql bindAll(String name, Collection<? extends T> values, SqlType<T> type) {
        return with(name, type, true, encode(name, type, () -> type.encodeAll(values)));
    }

    private <T> RawSql with(String name, SqlType<T> type, boolean isList, @Nullable Object value) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("There is no :" + name + " in the statement, but " + names);
        }
        Map<String, Bind<?>> all = new LinkedHashMap<>(binds);
        if (all.put(name, new Bind<>(value, type, isList)) != null) {
            throw new IllegalArgumentException(":" + name + " is bound twice");
        }
        return new RawSql(executor, words, names, all);
    }

    @SuppressWarnings("UnusedException") // its message can hold the value
    private static Object encode(String name, SqlType<?> type, Supplier<Object> encode) {
        try {
            return encode.get();
        } catch (ValueException e) {
            throw new IllegalArgumentException(
                    ":" + name + ": a value that " + type.name() + " cannot hold: " + e.getMessage());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(":" + name + ": a value that " + type.name() + " cannot hold");
        }
    }

    /** Runs it; gives the first column of all rows, in order. */
    public <T> Future<List<T>> list(Class<T> javaType) {
        return of(javaType, this::list);
    }

    /** Runs it; gives the first column of all rows, in order. */
    public <T> Future<List<T>> list(SqlType<T> type) {
        return list(single(type));
    }

    /** Runs it; gives what a function reads of each row, in order. */
    public <T> Future<List<T>> list(RowReader<T> reader) {
        return run(reader, executor::list);
    }

    /** Runs it; gives the first column of its one row; fails with {@code NotFoundException} on none and with {@code TooManyRowsException} on more. */
    public <T> Future<T> one(Class<T> javaType) {
        return of(javaType, this::one);
    }

    /** Runs it; gives the first column of its one row; fails with {@code NotFoundException} on none and with {@code TooManyRowsException} on more. */
    public <T> Future<T> one(SqlType<T> type) {
        return one(single(type));
    }

    /** Runs it; gives what a function reads of its one row; fails with {@code NotFoundException} on none and with {@code TooManyRowsException} on more. */
    public <T> Future<T> one(RowReader<T> reader) {
        return run(reader, executor::one);
    }

    /** Runs it; gives the first column of its row, if it has one and that is not NULL; fails with {@code TooManyRowsException} on more. */
    public <T> Future<Optional<T>> optional(Class<T> javaType) {
        return of(javaType, this::optional);
    }

    /** Runs it; gives what a function reads of its row, if it has one; fails with {@code TooManyRowsException} on more. */
    public <T> Future<Optional<T>> optional(RowReader<T> reader) {
        return run(reader, executor::optional);
    }

    /** Runs it; gives the number of rows it wrote. */
    public Future<Long> execute() {
        return run((row, at) -> row, (statement, values) -> executor.execute(statement, values));
    }

    private <T, R> Future<R> run(RowReader<T> reader, BiFunction<SqlStatement<T>, Tuple, Future<R>> run) {
        List<String> numbered = new ArrayList<>(binds.keySet());
        StringBuilder sql = new StringBuilder(words.get(0));
        for (int i = 0; i < names.size(); i++) {
            Bind<?> bind = binds.get(names.get(i));
            if (bind == null) {
                return Future.failedFuture(new InvalidArgumentException("Nothing is bound to :" + names.get(i)));
            }
            sql.append(bind.place(numbered.indexOf(names.get(i)) + 1)).append(words.get(i + 1));
        }
        List<Bind<?>> inOrder = List.copyOf(binds.values());
        int[] sensitive = IntStream.range(0, inOrder.size())
                .filter(i -> inOrder.get(i).type().isSensitive())
                .map(i -> i + 1)
                .toArray();
        SqlStatement<T> statement =
                SqlStatement.rendered(sql.toString(), reader).sensitive(sensitive);
        return run.apply(
                statement, BindTuple.of(inOrder.stream().map(Bind::value).toArray()));
    }

    /** A class that stands for no type fails the future. */
    private static <T, R> Future<R> of(Class<T> javaType, Function<RowReader<T>, Future<R>> run) {
        if (javaType == null) {
            return Future.failedFuture(new InvalidArgumentException("The class to read is null"));
        }
        SqlType<T> type;
        try {
            type = SqlType.of(javaType);
        } catch (IllegalArgumentException e) {
            return Future.failedFuture(new InvalidArgumentException("What is to be read: " + e.getMessage(), e));
        }
        return run.apply(single(type));
    }

    private static <T> RowReader<T> single(SqlType<T> type) {
        return (row, at) -> read(row, at, type);
    }

    /** NULL is null, which only the query's author can know to expect or not. */
    @SuppressWarnings({"NullAway", "UnusedException"}) // the message of an exception can hold the value
    private static <T> T read(Row row, int at, SqlType<T> type) {
        Object value = row.getValue(at);
        try {
            return value == null ? null : type.decode(value);
        } catch (RuntimeException e) {
            throw new MappingException("The first column, " + row.getColumnName(at) + ", cannot be read as "
                    + type.javaType().getSimpleName() + ": select it as "
                    + (type.asText() ? "text, by ::text" : type.name()));
        }
    }

    /** The statement, without values. */
    @Override
    public String toString() {
        StringBuilder sql = new StringBuilder(words.get(0));
        for (int i = 0; i < names.size(); i++) {
            sql.append(':').append(names.get(i)).append(words.get(i + 1));
        }
        return sql.toString();
    }
}
