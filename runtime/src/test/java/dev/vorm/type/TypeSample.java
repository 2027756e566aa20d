package dev.vorm.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

/**
 * A type, values of it, and what another driver should see of them.
 *
 * @param ddl how a column of it is declared
 * @param type the type
 * @param values any values, also some that must be refused
 * @param comesBack what Vorm should read of a value that it has written
 * @param selected what the other driver selects, with {@code %1$s} for the column
 * @param seen what the other driver reads
 * @param expected what it should read, given what comes back
 */
record TypeSample<T>(
        String ddl,
        SqlType<T> type,
        Arbitrary<T> values,
        UnaryOperator<T> comesBack,
        String selected,
        Seen seen,
        Function<T, Object> expected) {
    interface Seen {
        Object see(ResultSet row, int column) throws SQLException;
    }

    /** A type whose values the other driver reads as the same. */
    static <T> TypeSample<T> of(String ddl, SqlType<T> type, Arbitrary<T> values, Seen seen) {
        return new TypeSample<>(ddl, type, values, value -> value, "%1$s", seen, value -> value);
    }

    /** One that the other driver reads as something else. */
    TypeSample<T> seenAs(Function<T, Object> form) {
        return new TypeSample<>(ddl, type, values, comesBack, selected, seen, form);
    }

    /** One whose values come back in a form of their own. */
    TypeSample<T> comingBackAs(UnaryOperator<T> form) {
        return new TypeSample<>(ddl, type, values, form, selected, seen, expected);
    }

    /** One that the other driver sees through expressions of SQL. */
    TypeSample<T> by(String expressions) {
        return new TypeSample<>(ddl, type, values, comesBack, expressions, seen, expected);
    }

    @Override
    public String toString() {
        return ddl + " as " + type.javaType().getSimpleName();
    }
}
