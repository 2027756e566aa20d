package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that an entity's generated code goes by.
 *
 * @param entity the entity
 * @param table its handle in the query language
 * @param path what a reference to it is in the query language
 * @param mapping its mapping
 * @param crud its repository
 * @param builder its builder
 * @param key its key, when that is made of several properties
 * @param handle the constant in {@code table}
 * @param label what statements and errors call the entity
 */
public record GeneratedNames(
        ClassName entity,
        ClassName table,
        ClassName path,
        ClassName mapping,
        ClassName crud,
        ClassName builder,
        ClassName key,
        String handle,
        String label) {
    /** The methods without parameters that each path class has. */
    private static final Set<String> METHODS = Set.of(
            "clone",
            "columns",
            "fetch",
            "finalize",
            "getClass",
            "hashCode",
            "isNotNull",
            "isNull",
            "joined",
            "joinedKey",
            "key",
            "name",
            "notify",
            "notifyAll",
            "path",
            "property",
            "table",
            "target",
            "toString",
            "wait");

    /** The names for an entity. */
    public static GeneratedNames of(ClassName entity) {
        return new GeneratedNames(
                entity,
                peer(entity, "Table"),
                peer(entity, "Path"),
                peer(entity, "Mapping"),
                peer(entity, "Crud"),
                peer(entity, "Builder"),
                peer(entity, "Key"),
                upperSnake(String.join("", entity.simpleNames())),
                String.join(".", entity.simpleNames()));
    }

    /** The type of the same package whose name is that of {@code type}, nested or not, and a suffix. */
    public static ClassName peer(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), String.join("", type.simpleNames()) + suffix);
    }

    /** {@code address.street} becomes {@code addressStreet}. */
    public static String camel(String path) {
        String[] parts = path.split("\\.", -1);
        return parts[0]
                + Stream.of(parts).skip(1).map(GeneratedNames::capitalize).collect(Collectors.joining());
    }

    /**
     * The method of a path class that goes on by a reference: it is called like the reference, unless all path classes have a method of
     * that name.
     *
     * @param reference its name without the way to it
     */
    public static String pathMethod(String reference) {
        return METHODS.contains(reference) ? reference + "Path" : reference;
    }

    /** A name with its first letter as a capital. */
    public static String capitalize(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A name as constants have it: {@code createdAt} as {@code CREATED_AT}. */
    public static String upperSnake(String name) {
        return name.replaceAll("([\\p{Ll}\\d])(\\p{Lu})", "$1_$2")
                .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
