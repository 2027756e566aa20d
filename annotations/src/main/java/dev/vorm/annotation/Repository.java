package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The processor implements this interface, which extends {@code CrudRepository}, as {@code <Name>Impl}: a class with a
 * plain constructor that takes a {@code SqlExecutor}. Methods beside the inherited ones must be {@code default} or
 * {@code static} for now: derived queries are not supported yet and are a compile error.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Repository {}
