package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property that is no column: each SELECT of the entity asks for the value of an expression, and inserts and updates give it
 * back. What the application gives is not used. Its value is cast to the type that a column of the property would have.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Formula {
    /**
     * The value as an expression in SQL. Columns of the entity are its properties, or columns, in braces, which stand for them
     * whatever the table is called in a query: {@code "{price} * {amount}"}, or {@code "(SELECT count(*) FROM comments WHERE
     * article_id = {id})"}. Braces in texts are nothing but braces.
     */
    String value();
}
