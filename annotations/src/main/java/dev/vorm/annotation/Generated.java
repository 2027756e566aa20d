package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a key is made when the row is inserted: it is null (or 0, when primitive) before, and the insert gives it
 * back.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Generated {
    /** Who makes the key. */
    GenerationType value() default GenerationType.AUTO;

    /** The sequence, in the table's schema; by default {@code <table>_<column>_seq}. */
    String sequence() default "";

    /**
     * How many numbers a block of the sequence has: its {@code INCREMENT BY}. What {@code nextval} gives is the first of them, as
     * with Hibernate's optimizer {@code pooled-lo}.
     */
    int allocationSize() default 50;
}
