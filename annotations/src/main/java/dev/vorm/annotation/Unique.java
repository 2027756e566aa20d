package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint, named {@code <table>_<column>[_<column>…]_key}: on a property over its column, on a type over
 * several.
 */
@Repeatable(Uniques.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
public @interface Unique {
    /** On a type: the names of the properties or columns, in order. On a property: empty. */
    String[] columns() default {};

    /** The constraint's name, instead of the one made from table and columns. */
    String name() default "";

    /** Whether NULL equals NULL, so that only one row may have it. */
    boolean nullsNotDistinct() default false;

    /** When it is checked; a deferrable one is of no use to {@code ON CONFLICT}. */
    Deferrable deferrable() default Deferrable.NO;
}
