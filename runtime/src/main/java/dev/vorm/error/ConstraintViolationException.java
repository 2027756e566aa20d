package dev.vorm.error;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row that a constraint refuses (SQLSTATE class 23). */
public class ConstraintViolationException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** The server's detail is {@code Key (a, b)=(1, 2) already exists.}, with the words in its own language. */
    private static final Pattern KEY = Pattern.compile("\\((.+?)\\)=\\(");

    /** The kinds of constraints. */
    public enum Kind {
        /** 23505: another row has the same values. */
        UNIQUE,
        /** 23503: the row that a key points to is missing, or rows still point to this one. */
        FOREIGN_KEY,
        /** 23502: a column without NULL got one. */
        NOT_NULL,
        /** 23514: a condition is not fulfilled. */
        CHECK,
        /** 23P01: another row excludes this one. */
        EXCLUSION,
        /** Any other of the class, such as 23001 and 23000. */
        OTHER
    }

    private final Kind kind;

    /** A violation of a constraint of some kind. */
    public ConstraintViolationException(String statement, String sql, ServerError server, Kind kind) {
        super(statement, sql, server);
        this.kind = kind;
    }

    /** The kind of constraint. */
    public Kind kind() {
        return kind;
    }

    /** The constraint's name; "" for {@link Kind#NOT_NULL}, which has none before PostgreSQL 18. */
    public String constraint() {
        return Objects.requireNonNullElse(server().constraint(), "");
    }

    /** The table's name, or "". */
    public String table() {
        return Objects.requireNonNullElse(server().table(), "");
    }

    /** The columns of the constraint as far as the server tells: not for {@link Kind#CHECK}. */
    public List<String> columns() {
        String column = server().column();
        if (column != null) {
            return List.of(column);
        }
        Matcher key = KEY.matcher(Objects.requireNonNullElse(server().detail(), ""));
        return key.find()
                ? Stream.of(key.group(1).split(", ", -1))
                        .map(ConstraintViolationException::unquoted)
                        .toList()
                : List.of();
    }

    /** The name that the server wrote with quotes, since it has to be quoted in SQL. */
    private static String unquoted(String column) {
        return column.startsWith("\"") && column.endsWith("\"")
                ? column.substring(1, column.length() - 1).replace("\"\"", "\"")
                : column;
    }
}
