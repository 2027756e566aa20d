package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record or a class to a view, or to anything else that can be selected from, in place of {@link Table}. It is read and
 * never written: what is generated for it has no methods that write, and to insert into it, update it or delete from it in the
 * query language does not compile. Columns are those of {@code @Table}'s entities; it needs no {@link Id}, and then has no methods
 * with keys. A {@code Ref} in it is a column with a key.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {
    /** The view's name; by default the type's simple name in snake case. Quoted in SQL where it has to be. */
    String value() default "";

    /** The schema; by default the views are found through the connection's {@code search_path}. */
    String schema() default "";

    /**
     * The query that the view is, such as {@code "SELECT author_id AS id, count(*) AS articles FROM articles GROUP BY 1"}, with a
     * column for each property. With it the view is a part of the schema: it is made where it is missing, and the database's is
     * compared with it. Without it somebody else makes the view.
     */
    String sql() default "";
}
