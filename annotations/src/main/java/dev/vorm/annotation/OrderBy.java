package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the entities of a {@code Many} are sorted by wherever they are loaded and nothing else is said. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface OrderBy {
    /** Properties of the other entity, each with {@code desc} behind it where the greatest comes first: {@code "createdAt desc"}. */
    String[] value();
}
