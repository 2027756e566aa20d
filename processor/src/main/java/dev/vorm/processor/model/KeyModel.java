package dev.vorm.processor.model;

import dev.vorm.processor.diagnostic.Place;
import java.util.List;

/**
 * A unique constraint or an index.
 *
 * @param columns properties or columns, by name, in order
 * @param name its name, or "" for the one made from table and columns
 * @param unique whether it forbids doubles
 * @param place the annotation
 */
public record KeyModel(List<String> columns, String name, boolean unique, Place place) {
    public KeyModel {
        columns = List.copyOf(columns);
    }
}
