package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property, of any type that Jackson can write and read, is a {@code jsonb} column; see the runtime's {@code JsonType}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Json {
    /** Whether the column is {@code jsonb}; else it is {@code json}, which keeps the text as it was written. */
    boolean binary() default true;
}
