package dev.vorm.type;

/**
 * Turns values of the application into values that a column can hold, and back. {@code @Convert} names one; generated code
 * makes it by its constructor without parameters, and one object serves all threads.
 *
 * <p>Null never comes here: it is NULL on both sides. What either method throws fails the statement with an error that names
 * the property; to say why without showing the value, throw a {@link ValueException}.
 *
 * @param <J> the application's type
 * @param <D> the column's type: any that a property can have
 */
public interface Converter<J, D> {
    /** The column's form of a value. */
    D toColumn(J value);

    /** The value of what the column holds. */
    J fromColumn(D value);
}
