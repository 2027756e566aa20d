package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refines the column of a property. A property needs no annotation to be mapped: the column is named after it in snake
 * case, its type follows from the Java type, and it is NOT NULL unless the property is {@code @Nullable} or an
 * {@code Optional}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Column {
    /** The column's name; by default the property's name in snake case. Quoted in SQL where it has to be. */
    String value() default "";

    /** The most characters of a text, 1 to 10,485,760: {@code varchar(length)} instead of {@code text}. 0 is no limit. */
    int length() default 0;

    /** The digits of a {@code numeric}, 1 to 1,000. 0 is no limit. */
    int precision() default 0;

    /** The digits after the point of a {@code numeric}, 0 to {@link #precision()}. */
    int scale() default 0;

    /** Whether the column takes NULL: another way to say {@code @Nullable}, not for primitive properties. */
    boolean nullable() default false;

    /** Any other PostgreSQL type, by its name. Not supported yet: a compile error. */
    String type() default "";
}
