package dev.vorm.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On each generated class: a hash of the text of all files that come from the same type. By it the processor sees in class files that
 * nothing has changed, and lets them stand.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Fingerprint {
    /** 16 hexadecimal digits. */
    String value();
}
