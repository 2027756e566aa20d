package dev.vorm.processor.plan;

import java.util.List;

/**
 * What a projection selects.
 *
 * @param kind what of it
 * @param property as what it is read
 * @param way the {@link WaySteps steps} from the table of the projection to the property, or to the part of a reference's key; of those to
 *     the reference that leads to the table of an expression, or of a key, and none where that is the entity's own
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
        /** The first column of another entity's key, in its own row. */
        JOINED_KEY,
        /** An expression of the projection's own. */
        EXPRESSION
    }
}
