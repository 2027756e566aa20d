package dev.vorm.processor.model;

import dev.vorm.processor.diagnostic.Place;
import java.util.List;

/**
 * A unique constraint.
 *
 * @param columns properties or columns, by name, in order
 * @param name its name, or "" for the one made from table and columns
 * @param nullsNotDistinct whether NULL equals NULL
 * @param deferrable as in SQL: {@code INITIALLY IMMEDIATE} or {@code INITIALLY DEFERRED}; "" when it is not
 * @param place the annotation
 */
public record KeyModel(List<String> columns, String name, boolean nullsNotDistinct, String deferrable, Place place) {
    public KeyModel {
        columns = List.copyOf(columns);
    }

    /** A constraint that is checked at once, and for which no NULL equals another. */
    public KeyModel(List<String> columns, String name, Place place) {
        this(columns, name, false, "", place);
    }
}
