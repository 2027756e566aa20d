package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refines a relationship.
 *
 * <ul>
 *   <li>{@code Ref<E, K>} is to-one, with a column for the other entity's key and a foreign key: the owning side.
 *   <li>{@code Many<E>} is to-many: {@link #mappedBy()} names the property of the other entity that owns it, {@link
 *       #joinTable()} the table between the two, or {@link #where()} alone the condition that makes it.
 *   <li>{@code One<E>} is the side of a one-to-one relationship that has no column: {@link #mappedBy()} names the other entity's
 *       {@code Ref}, which is unique.
 * </ul>
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

    /** The property of the other entity that owns the relationship: a {@code Ref} to this one, or a {@code Many} with a table. */
    String mappedBy() default "";

    /**
     * The table between the two of a many-to-many relationship, in the schema of this one: a row for each pair, with the keys of
     * both, which are its primary key. Its rows go with those that they refer to, unless {@link #onDelete()} says something else.
     */
    String joinTable() default "";

    /** The columns of that table with this entity's key, in its order; by default this entity and the key's columns. */
    String[] joinColumns() default {};

    /**
     * The columns of that table with the other entity's key, in its order; by default the other entity and the key's columns, and
     * for two of the same entity this property and the key's columns.
     */
    String[] inverseColumns() default {};

    /**
     * Which others a {@code Many} or {@code One} has, as a condition in SQL: {@code this.city} is a column of this entity's table,
     * {@code other.city} one of the other entity's, whatever these are called in a query.
     *
     * <p>Beside {@link #mappedBy()} or {@link #joinTable()} it leaves others out; several properties can be mapped by the same one.
     * Alone it makes the relationship, which is only read: {@code "other.city = this.city"}. Of a {@code One} it finds one at most:
     * see to that with a unique index.
     */
    String where() default "";

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
