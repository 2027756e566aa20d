package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows around each row that a window function gets. Immutable: each method gives a new one. See {@link Sql#partitionBy} and
 * {@link Sql#window}.
 */
public final class Window {
    static final Window EMPTY = new Window(List.of(), List.of(), null, null);

    private final List<Expression<?>> partitionBy;
    private final List<Order> orderBy;
    private final @Nullable Frame frame;
    private final @Nullable Exclusion exclusion;

    private Window(
            List<Expression<?>> partitionBy,
            List<Order> orderBy,
            @Nullable Frame frame,
            @Nullable Exclusion exclusion) {
        this.partitionBy = partitionBy;
        this.orderBy = orderBy;
        this.frame = frame;
        this.exclusion = exclusion;
    }

    private record Frame(Mode mode, FrameBound from, FrameBound to) {
        private enum Mode {
            ROWS,
            RANGE,
            GROUPS
        }

        private Frame {
            Objects.requireNonNull(from, "where the frame begins");
            Objects.requireNonNull(to, "where the frame ends");
        }
    }

    /** The rows of the frame that do not count. */
    public enum Exclusion {
        CURRENT_ROW,
        /** The row itself, and those that are sorted equal to it. */
        GROUP,
        /** Those that are sorted equal to the row itself. */
        TIES
    }

    /** Only rows that agree with the row itself in the expressions, and in those given before. */
    public Window partitionBy(Expression<?>... expressions) {
        return new Window(plus(partitionBy, List.of(expressions)), orderBy, frame, exclusion);
    }

    /** Sorts the rows, after the orders given before; without a frame only those up to the row itself count then. */
    public Window orderBy(Order... orders) {
        return new Window(partitionBy, plus(orderBy, List.of(orders)), frame, exclusion);
    }

    /** Only rows from one to another, by their number. */
    public Window rows(FrameBound from, FrameBound to) {
        return new Window(partitionBy, orderBy, new Frame(Frame.Mode.ROWS, from, to), exclusion);
    }

    /** Only rows from one to another, by the value that they are sorted by. */
    public Window range(FrameBound from, FrameBound to) {
        return new Window(partitionBy, orderBy, new Frame(Frame.Mode.RANGE, from, to), exclusion);
    }

    /** Only rows from one to another, by the number of groups of rows that are sorted equal. */
    public Window groups(FrameBound from, FrameBound to) {
        return new Window(partitionBy, orderBy, new Frame(Frame.Mode.GROUPS, from, to), exclusion);
    }

    /** Without some rows of the frame, which must be told before; else it is refused with an {@link IllegalStateException}. */
    public Window exclude(Exclusion excluded) {
        if (frame == null) {
            throw new IllegalStateException(
                    "A window without a frame excludes nothing: tell its rows, range or groups");
        }
        return new Window(partitionBy, orderBy, frame, Objects.requireNonNull(excluded, "what is excluded"));
    }

    private static <T> List<T> plus(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    /** A function over this window. */
    <T> Composed<T> over(Composed<T> function) {
        Words words = new Words().expression(function).word(" OVER (");
        String space = "";
        if (!partitionBy.isEmpty()) {
            words.word("PARTITION BY ").list(partitionBy);
            space = " ";
        }
        if (!orderBy.isEmpty()) {
            words.word(space + "ORDER BY ").orders(orderBy);
            space = " ";
        }
        if (frame != null) {
            words.word(space + frame.mode() + " BETWEEN ");
            frame.from().write(words);
            words.word(" AND ");
            frame.to().write(words);
        }
        if (exclusion != null) {
            words.word(" EXCLUDE " + exclusion.name().replace('_', ' ').toUpperCase(Locale.ROOT));
        }
        return words.word(")").composed(function.type(), Precedence.ATOM);
    }
}
