package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The enum is an enum type of PostgreSQL's, instead of {@code text} with a check. Its labels are the names of the constants,
 * or their {@link Label}s, in their order. On a property it counts before one on the enum.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
public @interface PgEnum {
    /** The type's name; by default that of the Java enum in snake case. */
    String value() default "";

    /** The type's schema; by default it is found through the {@code search_path}. */
    String schema() default "";

    /**
     * The name of the constant that labels are read as which no constant has, such as those that a newer version of the
     * application has added. It has no label itself and cannot be written. By default reading such a label fails.
     */
    String unknown() default "";
}
