package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The optimistic lock, an {@code int}, a {@code long} or an {@code Instant}. Vorm keeps it: an insert sets it to 0 (an
 * {@code Instant}: to the server's time), every update counts it up, and an update or delete by a repository with a value that
 * is no longer current fails with {@code OptimisticLockException}. An update in the query language that sets this column itself
 * is left to it.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Version {}
