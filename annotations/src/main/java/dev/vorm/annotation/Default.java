package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the database puts into the column when the property is null at insert; the insert gives the value back. A
 * primitive property always has a value, so there it only shows in the table's definition.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Default {
    /** The value as an expression in SQL, for example {@code "0"}, {@code "'draft'"} or {@code "gen_random_uuid()"}. */
    String value();
}
