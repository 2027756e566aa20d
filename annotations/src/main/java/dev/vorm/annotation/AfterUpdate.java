package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Called on an entity after it was updated, with its new version and time; the transaction can still be rolled back.
 *
 * <p>A method that is not private, has no parameters and
 * declares no exceptions. In a class it gives nothing; in a record it may give the record that is to go on in its place, or
 * nothing when it only checks. An exception that it throws is the call's failure. Of several, the first declared is called first.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterUpdate {}
