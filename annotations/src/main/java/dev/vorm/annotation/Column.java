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
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
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

    /**
     * Any PostgreSQL type instead of the one that follows from the Java type, as a table's definition writes it: {@code
     * citext}, {@code timestamp(3)}, {@code vector(3)}, {@code "my schema".mood}. Values travel as text. With a {@code
     * List}, {@code Set} or array it ends with {@code []}, or is a domain over an array.
     */
    String type() default "";

    /**
     * Whether inserts write the column. If not, the database gives the value, by a default or a trigger, and the insert
     * gives it back.
     */
    boolean insertable() default true;

    /** Whether updates write the column. */
    boolean updatable() default true;
}
