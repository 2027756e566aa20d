package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check constraint: a condition in SQL that every row must fulfil. It is named {@code <table>_<column>_check} on a
 * property, {@code <table>_check} on a type, with a number behind it where there are several.
 */
@Repeatable(Checks.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
public @interface Check {
    /** The condition in SQL, over the table's columns. */
    String value();

    /** The constraint's name, instead of the one made from table and column. */
    String name() default "";
}
