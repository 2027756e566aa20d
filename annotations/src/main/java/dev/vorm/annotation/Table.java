package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record or a class to a table. A record is a value: repositories take one and give a new one back. A class has
 * identity: repositories write what the database generated into the object they were given.
 *
 * <p>For a type {@code User} the processor writes {@code UserTable} (handle of the query language), {@code UserMapping}
 * (rows to objects and objects to binds), {@code UserCrud} (repository) and, for a record, {@code UserBuilder}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
    /** The table's name; by default the type's simple name in snake case. Quoted in SQL where it has to be. */
    String value() default "";

    /** The schema; by default the tables are found through the connection's {@code search_path}. */
    String schema() default "";
}
