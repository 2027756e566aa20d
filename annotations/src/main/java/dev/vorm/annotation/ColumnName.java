package dev.vorm.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the column of a property within an embedded value, or within the key that a reference holds. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ColumnName {
    /** The property, with the way to it from the embedded value or key: {@code "position.latitude"}. */
    String property();

    /** The column's whole name: no prefix is put before it. */
    String value();
}
