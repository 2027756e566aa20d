package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Deletes mark a row instead of removing it: a {@code boolean} becomes true, or a time that can be null becomes the server's.
 * Every statement on the entity, of its repository and of the query language, sees the rows without the mark only, and updates
 * only those; deletes mark them. {@code TABLE.withDeleted()} is the same table without this: it finds, updates and really
 * deletes marked rows, too. Unique constraints see all rows: where a deleted row's values may come back, use a unique index
 * with a {@code where} instead. Foreign keys' actions do not happen.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface SoftDelete {}
