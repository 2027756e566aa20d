package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a sealed type with {@link Table}, and the records and classes that it permits: each of these is an entity, and the
 * sealed type stands for all of them. Queries on it give the permitted types, so that a {@code switch} over them is whole;
 * those on a permitted type see its rows only.
 *
 * <p>What all have in common are the properties that the sealed type declares: the fields of an abstract class, or the
 * methods without parameters of an interface, which stand for the components or fields of their names. The key, the version
 * and the mark of deleted rows are among them. What else a permitted type has is its own.
 *
 * <p>An update never makes one kind of entity out of another.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Inheritance {
    /** Where the rows are. */
    InheritanceType value() default InheritanceType.SINGLE_TABLE;

    /** The column of the sealed type's table that says which of the permitted types a row is. */
    String discriminator() default "kind";
}
