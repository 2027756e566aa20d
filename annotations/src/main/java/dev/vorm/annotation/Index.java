package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index, named {@code <table>_<column>[_<column>…]_idx}, with {@code expr} for each expression. The most of it:
 *
 * <pre>{@code
 * @Index(columns = {"author", "createdAt desc nulls last", "lower(title)"}, where = "deleted_at IS NULL", include = "slug")
 * @Index(columns = "tags jsonb_path_ops", using = "gin")
 * }</pre>
 */
@Repeatable(Indexes.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Index {
    /**
     * What it is sorted by, in order: properties or columns by name, and expressions in SQL over the table's columns, which have
     * parentheses around them or in them. Each can be followed, as in SQL, by an operator class (its name ends in
     * {@code _ops}), by {@code asc} or {@code desc}, and by {@code nulls first} or {@code nulls last}.
     */
    String[] columns();

    /** The index's name, instead of the one made from table and columns. */
    String name() default "";

    /** Whether no two rows may have the same values there. */
    boolean unique() default false;

    /** The condition in SQL, over the table's columns, of the rows that are in the index; all rows without it. */
    String where() default "";

    /** Properties or columns by name whose values are kept in the index beside those that it is sorted by. */
    String[] include() default {};

    /** The access method, such as {@code gin}, {@code gist}, {@code brin} or {@code hash}; {@code btree} without it. */
    String using() default "";

    /** For a unique index: whether NULL equals NULL, so that only one row may have it. */
    boolean nullsNotDistinct() default false;
}
