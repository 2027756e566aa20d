package dev.vorm.processor.plan;

/**
 * A bind of a statement.
 *
 * @param property where its value comes from
 * @param source what is done with the value before it goes to the driver
 */
public record BindPlan(PropertyPlan property, Source source) {
    /** Where the value of a bind comes from. */
    public enum Source {
        /** The property as it is. */
        VALUE,
        /** The key of a row, which has to be there. */
        KEY,
        /** A key that the application gives to a new row. */
        GIVEN_KEY,
        /** A key, or a new UUID of version 7 when there is none. */
        UUID_V7,
        /** The next number of the sequence. */
        SEQUENCE,
        /** A key, or a new UUID of version 4 when there is none. */
        UUID_V4
    }
}
