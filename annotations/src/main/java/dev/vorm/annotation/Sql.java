package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a {@link Projection} the expression that it is. On a repository method its statement, with {@code :name} for its
 * binds: not supported yet, a compile error.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Sql {
    /**
     * The SQL. In an expression each name that is one of a column of the entity's table stands for that column, whatever the table is
     * called in a query: {@code "char_length(title)"}. Its value is cast to the type that a column of the component would have.
     */
    String value();
}
