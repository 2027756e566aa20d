package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column holds secrets or personal data: logs and listeners are shown {@code ***} in place of what statements write
 * into it or compare with it. A {@code Ref} to an entity whose key is marked is treated like that key.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Sensitive {}
