package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The comment on a table or column in the database. With the processor's option {@code -Avorm.comments=javadoc} those without
 * one get the first sentence of their Javadoc instead, as far as the type is compiled from source.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Comment {
    /** The text. */
    String value();
}
