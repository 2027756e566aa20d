package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a component of a {@link Projection} comes from, when that is not the property of its name. */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Path {
    /** The properties on the way, separated by dots: over references and embedded values, such as {@code "author.address.city"}. */
    String value();
}
