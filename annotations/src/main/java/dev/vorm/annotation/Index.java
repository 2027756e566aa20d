package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index, named {@code <table>_<column>[_<column>…]_idx}.
 */
@Repeatable(Indexes.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Index {
    /** The names of the properties or columns, in order. */
    String[] columns();

    /** The index's name, instead of the one made from table and columns. */
    String name() default "";

    /** Whether no two rows may have the same values there. */
    boolean unique() default false;
}
