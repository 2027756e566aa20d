package dev.vorm.processor.model;

import dev.vorm.processor.diagnostic.Place;
import java.util.List;

/**
 * An index.
 *
 * @param keys what it is sorted by, in order
 * @param name its name, or "" for the one made from table and columns
 * @param unique whether it forbids doubles
 * @param where the condition of a partial index as SQL, or ""
 * @param include properties or columns, by name, that are kept in it
 * @param using the access method, or "" for the usual one
 * @param nullsNotDistinct whether NULL equals NULL
 * @param place the annotation
 */
public record IndexModel(
        List<IndexKeyModel> keys,
        String name,
        boolean unique,
        String where,
        List<String> include,
        String using,
        boolean nullsNotDistinct,
        Place place) {
    public IndexModel {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
    }

    /**
     * What an index is sorted by: a column or an expression, or, when the user wrote neither, nothing.
     *
     * @param text as the user wrote it
     * @param column the property or column by name, or ""
     * @param expression the expression as SQL, or ""
     * @param operatorClass the operator class, or ""
     * @param ordered whether the user wrote an order
     * @param descending whether the greatest comes first
     * @param nulls where NULL comes, as in SQL: {@code FIRST} or {@code LAST}; "" for the usual
     */
    public record IndexKeyModel(
            String text,
            String column,
            String expression,
            String operatorClass,
            boolean ordered,
            boolean descending,
            String nulls) {}
}
