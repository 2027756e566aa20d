package dev.vorm.processor.plan;

import java.util.List;

/**
 * What a projection selects.
 *
 * @param kind what of it
 * @param property as what it is read
 * @param way the references to follow from the entity of the projection, and the property at their end, or the part of a reference's
 *     key; of an expression any column of the table that it is over, and nothing where that is the entity's own
 */
public record SelectedPlan(Kind kind, PropertyPlan property, List<String> way) {
    public SelectedPlan {
        way = List.copyOf(way);
    }

    /** What is selected. */
    public enum Kind {
        /** A column. */
        COLUMN,
        /** The number of entities that a relationship leads to. */
        COUNT,
        /** An expression of the projection's own. */
        EXPRESSION
    }
}
