package dev.vorm.type;

import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * How the driver carries values whole in a class that it knows.
 *
 * @param encode from the application's value to the driver's
 * @param decode from the driver's value to the application's
 * @param newArray makes an array of the driver's class
 */
record Carrier<T>(Function<T, Object> encode, Function<Object, T> decode, IntFunction<Object[]> newArray) {
    <J> Carrier<J> mapped(Function<J, T> toColumn, Function<T, J> fromColumn) {
        return new Carrier<>(
                value -> encode.apply(toColumn.apply(value)), value -> fromColumn.apply(decode.apply(value)), newArray);
    }
}
