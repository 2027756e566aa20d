package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a query selects, and what a row of it becomes. Rows are read by position, in the order of {@link #expressions()}.
 *
 * @param <T> what a row becomes
 */
public sealed interface Selection<T> {
    /** Nothing: what matters is whether there are rows. */
    Selection<Object> NOTHING = new Tuple<>(List.of(), values -> {
        throw new IllegalStateException("The query selects nothing");
    });

    /** What is selected. */
    List<? extends Expression<?>> expressions();

    /** The first projection in it that has parts which come behind the rows. */
    Optional<Projection<?>> nested();

    /** All columns of a table, and its collections, read by the entity's mapping. */
    record Entity<E>(Table<E> table) implements Selection<E> {
        /** Refuses null. */
        public Entity {
            Objects.requireNonNull(table, "the table to select");
        }

        @Override
        public List<? extends Expression<?>> expressions() {
            if (table.elements().isEmpty()) {
                return table.columns();
            }
            List<Expression<?>> all = new ArrayList<>(table.columns());
            table.elements().forEach(elements -> all.add(new Elements(elements)));
            return all;
        }

        @Override
        public Optional<Projection<?>> nested() {
            return Optional.empty();
        }
    }

    /** What a projection selects, read as it says. */
    record Projected<T>(Projection<T> projection) implements Selection<T> {
        /** Refuses null. */
        public Projected {
            Objects.requireNonNull(projection, "the projection to select");
        }

        @Override
        public List<Expression<?>> expressions() {
            return projection.expressions();
        }

        @Override
        public Optional<Projection<?>> nested() {
            return projection.isNested() ? Optional.of(projection) : Optional.empty();
        }
    }

    /** One expression; a row becomes its value, which is null for NULL. */
    record Single<T>(Expression<T> expression) implements Selection<T> {
        /** Refuses null. */
        public Single {
            Objects.requireNonNull(expression, "the expression to select");
        }

        @Override
        public List<Expression<T>> expressions() {
            return List.of(expression);
        }

        @Override
        public Optional<Projection<?>> nested() {
            return Optional.empty();
        }
    }

    /** Some expressions, tables and projections, given to a function that has a parameter for each of them. */
    record Tuple<T>(List<Selectable<?>> parts, Constructor<T> constructor) implements Selection<T> {
        @Override
        public List<Expression<?>> expressions() {
            List<Expression<?>> all = new ArrayList<>(parts.size());
            for (Selectable<?> part : parts) {
                if (part instanceof Expression<?> expression) {
                    all.add(expression);
                } else {
                    all.addAll(of(part).expressions());
                }
            }
            return all;
        }

        @Override
        public Optional<Projection<?>> nested() {
            return parts.stream()
                    .filter(Projection.class::isInstance)
                    .<Projection<?>>map(part -> (Projection<?>) part)
                    .filter(Projection::isNested)
                    .findFirst();
        }
    }

    /** What a part of a tuple selects. */
    static <T> Selection<T> of(Selectable<T> part) {
        if (part instanceof Projection<T> projection) {
            return new Projected<>(projection);
        }
        return part instanceof Table<T> table ? new Entity<>(table) : new Single<>((Expression<T>) part);
    }

    /** Another selection, whose objects a function turns into others. */
    record Mapped<S, T>(Selection<S> source, Function<? super S, ? extends T> function) implements Selection<T> {
        /** Refuses null. */
        public Mapped {
            Objects.requireNonNull(function, "the function to turn a row into an object");
        }

        @Override
        public List<? extends Expression<?>> expressions() {
            return source.expressions();
        }

        @Override
        public Optional<Projection<?>> nested() {
            return source.nested();
        }
    }

    /** Makes an object of the values of a row. */
    @FunctionalInterface
    interface Constructor<T> {
        /** Makes an object; the values are there during this call only. */
        T construct(Values values);
    }

    /** The values of a row, one for each part of a tuple. */
    interface Values {
        /** The value of the part at an index, from 0; null for NULL, and for an entity without a row. */
        <V> V get(int index, Selectable<V> part);
    }
}
