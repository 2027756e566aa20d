package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that the database computes from others of its row and stores: {@code GENERATED ALWAYS AS (…) STORED}. What the
 * application gives is not used; inserts and updates give the value back.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Computed {
    /** The value as an expression in SQL, over the table's other columns, for example {@code "price * amount"}. */
    String value();
}
