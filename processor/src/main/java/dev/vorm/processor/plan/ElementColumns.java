package dev.vorm.processor.plan;

import dev.vorm.processor.model.ElementsModel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a collection's table.
 *
 * @param kind what the collection is
 * @param owner those of the owner's key
 * @param number no column: the number of the owner among several that are written at once
 * @param position the position in a list
 * @param key the key of a map
 * @param value what an element is: a property, or a value of several
 */
public record ElementColumns(
        Kind kind,
        List<PropertyPlan> owner,
        PropertyPlan number,
        Optional<PropertyPlan> position,
        Optional<PropertyPlan> key,
        MemberPlan value) {
    public ElementColumns {
        owner = List.copyOf(owner);
    }

    /** Those that an element is read from: its key and its value. */
    public List<PropertyPlan> read() {
        List<PropertyPlan> read = new ArrayList<>(key.stream().toList());
        value.properties().forEach(read::add);
        return read;
    }

    /** Those that are written beside the owner's key. */
    public List<PropertyPlan> written() {
        return Stream.concat(position.stream(), read().stream()).toList();
    }

    /** All, in the order of the table's definition. */
    public List<PropertyPlan> all() {
        return Stream.concat(owner.stream(), written().stream()).toList();
    }

    /** Those of the primary key beside the owner's key. */
    public List<PropertyPlan> identity() {
        return switch (kind) {
            case LIST -> position.stream().toList();
            case MAP -> key.stream().toList();
            case SET -> read();
        };
    }

    /** Those of the primary key. */
    public List<PropertyPlan> primaryKey() {
        return Stream.concat(owner.stream(), identity().stream()).toList();
    }

    /**
     * What the binds of a statement are arrays of.
     *
     * @param many whether it writes several owners
     */
    public List<PropertyPlan> binds(boolean many) {
        return Stream.concat(many ? Stream.of(number) : Stream.empty(), written().stream())
                .toList();
    }
}
