package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parts of the property's value, a record or a class, are columns of the owner's table. A value that can be null is null
 * when all of its columns are NULL. On a property with {@code @Id} it is a key of several columns.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Embedded {
    /** What stands before the names of the columns. */
    String prefix() default "";

    /** The columns that are named otherwise. */
    ColumnName[] columns() default {};
}
