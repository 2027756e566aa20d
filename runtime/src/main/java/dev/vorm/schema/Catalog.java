package dev.vorm.schema;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the database has of that which a build speaks of. */
final class Catalog {
    private static final Pattern SIZES = Pattern.compile("\\s*\\([\\s\\d,]+\\)");

    private final JsonObject answer;

    /** Reads the answer of {@link CatalogQuery}. */
    Catalog(String answer) {
        this.answer = new JsonObject(answer);
    }

    /** The binds of {@link CatalogQuery} for a build. */
    static Tuple binds(SchemaDefinition build) {
        return Tuple.tuple()
                .addArrayOfString(names(build.tables().stream(), Ddl::name))
                .addArrayOfString(names(
                        build.tables().stream().flatMap(table -> table.foreignKeys().stream()),
                        key -> Ddl.name(key.schema(), key.table())))
                .addArrayOfString(names(
                        build.tables().stream().flatMap(table -> table.columns().stream()),
                        column -> withoutSizes(column.type())))
                .addArrayOfString(names(build.enums().stream(), type -> Ddl.name(type.schema(), type.name())))
                .addArrayOfString(
                        names(build.sequences().stream(), sequence -> Ddl.name(sequence.schema(), sequence.name())));
    }

    private static <T> String[] names(Stream<T> objects, Function<T, String> name) {
        return objects.map(name).collect(Collectors.toCollection(TreeSet::new)).toArray(String[]::new);
    }

    /** A type without length, precision and scale, such as {@code varchar} for {@code varchar(50)}. */
    static String withoutSizes(String type) {
        return SIZES.matcher(type).replaceAll("");
    }

    /** A table or view, if there is one by that name. */
    Optional<CatalogTable> table(String name) {
        return Optional.ofNullable(section("tables").getJsonObject(name)).map(CatalogTable::read);
    }

    /** The name with its schema of a table that a name of the build finds; the name itself where it finds none. */
    String fullName(String name) {
        JsonObject found = section("relations").getJsonObject(name);
        return found == null
                ? name
                : Ddl.name(DefinitionReader.text(found, "schema"), DefinitionReader.text(found, "table"));
    }

    /** What the server itself calls a type of the build, without sizes; nothing when it does not know it. */
    Optional<String> type(String withoutSizes) {
        return Optional.ofNullable(section("types").getString(withoutSizes));
    }

    /** The labels of an enum, in order; nothing when there is no such enum. */
    Optional<List<String>> labels(String name) {
        return Optional.ofNullable(section("enums").getJsonArray(name))
                .map(labels -> labels.stream().map(String.class::cast).toList());
    }

    /** By how much a sequence goes up; nothing when there is no such sequence. */
    Optional<Long> increment(String name) {
        return Optional.ofNullable(section("sequences").getLong(name));
    }

    private JsonObject section(String name) {
        return Objects.requireNonNullElseGet(answer.getJsonObject(name), JsonObject::new);
    }
}
