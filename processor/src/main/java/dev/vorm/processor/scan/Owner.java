package dev.vorm.processor.scan;

import dev.vorm.processor.model.EntityModel.Form;
import dev.vorm.processor.model.LostProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The type whose properties are read: an entity, or a value somewhere within one.
 *
 * @param type the type
 * @param form record or class
 * @param path the way to it from the entity, with a dot behind; "" for the entity
 * @param prefix what stands before the names of its columns
 * @param absent whether it, or a value around it, can be null
 * @param key whether it is the key
 * @param around the types around it, from the entity on
 */
record Owner(
        TypeElement type,
        Form form,
        String path,
        String prefix,
        boolean absent,
        boolean key,
        List<TypeElement> around) {

    static Owner entity(TypeElement type, Form form) {
        return new Owner(type, form, "", "", false, false, List.of());
    }

    /** The owner of the properties of a value that one of these embeds. */
    Owner embed(VariableElement field, TypeElement value, Form form, boolean nullable) {
        List<TypeElement> outer = new ArrayList<>(around);
        outer.add(type);
        return new Owner(
                value,
                form,
                path(field) + ".",
                prefix + Columns.named(field, "Embedded", "prefix"),
                absent || nullable,
                key || Mark.has(field, "Id"),
                outer);
    }

    /** The name of a property, with the way to it. */
    String path(VariableElement field) {
        return path + field.getSimpleName();
    }

    /** The column of a property. */
    String column(VariableElement field) {
        return prefix + Columns.of(field);
    }

    LostProperty lost(VariableElement field) {
        return new LostProperty(path(field), column(field), key || Mark.has(field, "Id"));
    }

    /** Whether a type is this one or around it. */
    boolean isWithin(TypeElement other) {
        return type.equals(other) || around.contains(other);
    }

    /** The types from the entity to another, such as {@code User, Address, User}. */
    String way(TypeElement to) {
        List<TypeElement> all = new ArrayList<>(around);
        all.add(type);
        all.add(to);
        return all.stream().map(each -> each.getSimpleName().toString()).collect(Collectors.joining(", "));
    }
}
