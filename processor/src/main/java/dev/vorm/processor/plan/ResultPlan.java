package dev.vorm.processor.plan;

/**
 * What a property is after a write.
 *
 * @param property the property
 * @param origin where its value comes from
 * @param index the index of the column among the returned ones, when it is returned
 */
public record ResultPlan(PropertyPlan property, Origin origin, int index) {
    /** Where a property's value comes from after a write. */
    public enum Origin {
        /** As it was before. */
        KEPT,
        /** From the row that the statement returned. */
        RETURNED,
        /** The first version, 0. */
        ZERO
    }
}
