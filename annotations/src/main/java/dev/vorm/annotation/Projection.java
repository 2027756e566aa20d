package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is part of an entity, and whose shape is what a query loads: {@code select(PostCardProjection.POST_CARD)}. A component
 * is the property of its name, or what {@link Path}, {@link Count} or {@link Sql} says. What refers to another entity is that
 * {@code Ref}, or a record that is a projection of the other entity; a projection of the same entity stands in it as a component, too. What
 * can be NULL has to be {@code @Nullable} or {@code Optional}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
    /** The entity. */
    Class<?> value();
}
