package dev.vorm.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Values travel through a converter: those of the property, or the elements of its list, set or array. On a type all
 * properties of that type have the converter; on a package, in its {@code package-info.java}, all properties of entities
 * there that are of the converter's type. The nearest one counts: of the property, the package, the type.
 */
@Repeatable(Converts.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface Convert {
    /**
     * The converter: a class that implements {@code dev.vorm.type.Converter}, with a constructor without parameters that
     * generated code can call. One object of it serves all threads.
     */
    Class<?> value();
}
