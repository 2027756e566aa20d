package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The elements of the property, a {@code List}, {@code Set} or {@code Map}, are the rows of a table of their own. They belong
 * to the entity's value: they are read, written and deleted with it. An element is a value that a column can hold, or a record
 * or class whose properties are columns, as with {@link Embedded}; it can be null only where its type argument is {@code
 * @Nullable}. The collection itself is never null, but empty.
 *
 * <p>The primary key of the table is the owner's key with the position in a list, the key in a map, or all columns of a set.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Elements {
    /** The table, in the schema of the entity's; by default the entity's table and the property: {@code users_phones}. */
    String table() default "";

    /** The columns of the entity's key, in its order; by default the entity and the key's columns: {@code user_id}. */
    String[] ownerColumns() default {};

    /** The column of the position in a list, from 0; by default {@code position}. */
    String orderColumn() default "";

    /** The column of a map's keys; by default {@code key}. */
    Column keyColumn() default @Column;

    /** The column of elements that are one value; by default {@code value}. */
    Column column() default @Column;

    /** What stands before the names of the columns of elements with properties. */
    String prefix() default "";

    /** The columns of elements with properties that are named otherwise. */
    ColumnName[] columns() default {};
}
