package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refines a relationship. {@code Ref<E, K>} is to-one, with a column for the other entity's key and a foreign key;
 * {@code Many<E>} is to-many. Served yet: {@code Ref} with {@link #column()}, {@link #columns()}, {@link #onDelete()},
 * {@link #onUpdate()} and {@link #deferrable()}; the rest is a compile error.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Relationship {
    /** The column of the other entity's key; by default the property's name in snake case and {@code _id}. */
    String column() default "";

    /**
     * The columns of a key that has several; by default the property's name in snake case, {@code _}, and the name of the
     * column in the other table.
     */
    ColumnName[] columns() default {};

    /** The property on the other side that owns the relationship. Not supported yet. */
    String mappedBy() default "";

    /** The table in the middle of a many-to-many relationship. Not supported yet. */
    String joinTable() default "";

    /** What the database does with this row when the other is deleted. */
    OnAction onDelete() default OnAction.NO_ACTION;

    /** What the database does with this row when the key of the other changes. */
    OnAction onUpdate() default OnAction.NO_ACTION;

    /** When the foreign key is checked: a deferred one lets rows refer to rows that are inserted after them. */
    Deferrable deferrable() default Deferrable.NO;

    /** What a session does to the other entities along with this one. Not supported yet. */
    Cascade[] cascade() default {};

    /** Whether a session deletes what is taken out of the collection. Not supported yet. */
    boolean orphanRemoval() default false;
}
