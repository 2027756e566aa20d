package dev.vorm.processor.plan;

import java.util.List;

/**
 * What a projection selects.
 *
 * @param property as what it is read
 * @param way the references to follow from the entity of the projection, and the property at their end, or the part of a reference's
 *     key; empty for an expression
 */
public record SelectedPlan(PropertyPlan property, List<String> way) {
    public SelectedPlan {
        way = List.copyOf(way);
    }

    /** Whether it is an expression of the projection's own. */
    public boolean isExpression() {
        return way.isEmpty();
    }
}
