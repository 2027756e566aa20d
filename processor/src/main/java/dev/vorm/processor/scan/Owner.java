package dev.vorm.processor.scan;

import dev.vorm.processor.model.EntityModel.Form;
import dev.vorm.processor.model.LostProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * The type whose properties are read: an entity, or a value somewhere within one.
 *
 * @param type the type
 * @param form record or class
 * @param path the way to it from the entity, with a dot behind; "" for the entity
 * @param prefix what stands before the names of its columns
 * @param renamed the columns that are named from around it, by their properties with the way from the entity
 * @param absent whether it, or a value around it, can be null
 * @param key whether it is the key
 * @param around the types around it, from the entity on
 * @param types of the compiler
 */
record Owner(
        TypeElement type,
        Form form,
        String path,
        String prefix,
        Map<String, String> renamed,
        boolean absent,
        boolean key,
        List<TypeElement> around,
        Types types) {

    static Owner entity(TypeElement type, Types types) {
        return new Owner(type, FormScanner.form(type), "", "", Map.of(), false, false, List.of(), types);
    }

    /** The fields that are its properties. */
    List<Field> fields() {
        return Fields.mapped(type, types);
    }

    /** The owner of the properties of a value that one of these embeds. */
    Owner embed(Field field, TypeElement value, Form form, boolean nullable) {
        List<TypeElement> outer = new ArrayList<>(around);
        outer.add(type);
        return new Owner(
                value,
                form,
                path(field) + ".",
                prefix + Columns.named(field, annotation(field), "prefix"),
                renamed(field, annotation(field)),
                absent || nullable,
                key || Mark.has(field.element(), "Id"),
                outer,
                types);
    }

    /** What is named farther outside counts more. */
    Map<String, String> renamed(Field field, String annotation) {
        Map<String, String> names = new HashMap<>();
        for (Mark name : columnNames(field, annotation)) {
            names.put(path(field) + "." + name.string("property"), name.string("value"));
        }
        names.putAll(renamed);
        return names;
    }

    private static String annotation(Field field) {
        return Embedding.is(field) ? "Embedded" : "Elements";
    }

    /** The names that an annotation of a property gives to its columns. */
    static List<Mark> columnNames(Field field, String annotation) {
        return Mark.find(field.element(), annotation).stream()
                .flatMap(mark -> mark.marks("columns").stream())
                .toList();
    }

    /** The name of a property, with the way to it. */
    String path(Field field) {
        return path + field.name();
    }

    /** The column of a property. */
    String column(Field field) {
        return renamed.getOrDefault(path(field), prefix + Columns.of(field));
    }

    LostProperty lost(Field field) {
        return new LostProperty(path(field), column(field), key || Mark.has(field.element(), "Id"));
    }

    /** The package of the entity, where generated code stands. */
    PackageElement home() {
        return ConverterScanner.packageOf(around.isEmpty() ? type : around.get(0));
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
