package dev.vorm.mapping;

import dev.vorm.type.SqlType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java type whose values are kept as JSON, with its type arguments: {@code JsonType.of(Profile.class)}, {@code
 * JsonType.<List<Phone>>of(List.class, JsonType.of(Phone.class))}.
 *
 * <p>Values travel as text, so that the driver never parses a document. Jackson's databind turns them into text and
 * back where it is on the path, as {@code DatabindCodec.mapper()} is configured when the first document is written or
 * read, but that nothing is lost (see {@code docs/json.md}). Without it there are {@code JsonObject}, {@code JsonArray},
 * {@code Map}, {@code List}, {@code Object}, strings, numbers and booleans; any other type fails when it is used.
 *
 * <p>A Java null is SQL NULL. JSON's null is refused in both directions, but for types that have a value for it: {@code
 * JsonNode}.
 *
 * @param <T> the Java type
 */
public final class JsonType<T> {
    /** {@code jsonb} as Vert.x has it: a new object for each read. Decimals are {@code BigDecimal}. */
    public static final SqlType<JsonObject> OBJECT = of(JsonObject.class).jsonb();

    /** {@code jsonb} whose documents are arrays, like {@link #OBJECT}. */
    public static final SqlType<JsonArray> ARRAY = of(JsonArray.class).jsonb();

    private final Class<?> rawType;
    private final List<JsonType<?>> arguments;

    private JsonType(Class<?> rawType, List<JsonType<?>> arguments) {
        this.rawType = rawType;
        this.arguments = arguments;
    }

    /** A class without type arguments. */
    public static <T> JsonType<T> of(Class<T> type) {
        return new JsonType<>(type, List.of());
    }

    /**
     * A generic class with its type arguments, all of them, in their order; of an array the type arguments of its
     * elements.
     */
    public static <T> JsonType<T> of(Class<? super T> type, JsonType<?>... arguments) {
        return new JsonType<>(type, List.of(arguments));
    }

    /** In columns of type {@code jsonb}. */
    public SqlType<T> jsonb() {
        return as("jsonb", new JsonDocuments<>(this, false, false));
    }

    /** In columns of type {@code json}, which keep the text as it was written. */
    public SqlType<T> json() {
        return as("json", new JsonDocuments<>(this, true, false));
    }

    /** As a part of {@code jsonb}, of which JSON's null is read as null. */
    public SqlType<T> jsonbPart() {
        return as("jsonb", new JsonDocuments<>(this, false, true));
    }

    /** As a part of {@code json}, of which JSON's null is read as null. */
    public SqlType<T> jsonPart() {
        return as("json", new JsonDocuments<>(this, true, true));
    }

    // The class of a generic type is that of its raw type.
    @SuppressWarnings("unchecked")
    private SqlType<T> as(String name, JsonDocuments<T> documents) {
        return SqlType.text(name, (Class<T>) rawType, documents::write, documents::read);
    }

    Class<?> rawType() {
        return rawType;
    }

    List<JsonType<?>> arguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return arguments.isEmpty()
                ? rawType.getTypeName()
                : arguments.stream()
                        .map(JsonType::toString)
                        .collect(Collectors.joining(", ", rawType.getTypeName() + "<", ">"));
    }
}
