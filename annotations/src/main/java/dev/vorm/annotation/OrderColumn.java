package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The position of the others in a {@code Many} with a {@link Relationship#joinTable()}: an {@code integer} column of that table. It
 * sorts them wherever they are loaded and nothing else is said; {@code link} puts what is new behind what is there, in the order given.
 * The other side is not sorted by it.
 *
 * <p>Positions go up from 0, and may have gaps. Two who link at the same time may give out the same ones: these are sorted by the key.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface OrderColumn {
    /** The name of the column. */
    String value() default "position";
}
