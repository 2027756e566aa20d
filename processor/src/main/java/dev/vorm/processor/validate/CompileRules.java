package dev.vorm.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ElementsModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.EnumModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.ProjectionModel;
import dev.vorm.processor.model.RepositoryModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two types of a compile may claim the same table or the same generated class. Remembers those that it has seen. */
public final class CompileRules {
    private final Map<List<String>, ClassName> tables = new HashMap<>();
    private final Map<List<String>, ClassName> indexes = new HashMap<>();
    private final Map<List<String>, ClassName> sequences = new HashMap<>();
    private final Map<List<String>, Labels> enums = new HashMap<>();
    private final Map<ClassName, ClassName> classes = new HashMap<>();

    /** The mistakes of an entity beside those seen before. */
    public List<Diagnostic> check(EntityModel entity) {
        return Stream.of(
                        tables(entity),
                        entity.elements().stream().flatMap(elements -> elements(entity, elements)),
                        indexes(entity),
                        enums(entity),
                        sequences(entity),
                        generated(entity.type(), "Table", entity.place()).stream())
                .flatMap(found -> found)
                .toList();
    }

    /** The table of a collection is that of no entity, and of no other collection. */
    private Stream<Diagnostic> elements(EntityModel entity, ElementsModel elements) {
        ClassName owner = entity.type().nestedClass(elements.name());
        return first(tables, List.of(entity.schema(), elements.table()), owner)
                .map(first -> Diagnostic.of(
                        DiagnosticCode.TABLE_TWICE,
                        elements.place().at("Elements").value("table"),
                        elements.table(),
                        name(first, entity)))
                .stream();
    }

    /** Of the names that the author chose. */
    private Stream<Diagnostic> sequences(EntityModel entity) {
        return entity.properties().stream()
                .flatMap(property -> property.sequence().stream())
                .filter(sequence -> !sequence.name().isEmpty())
                .flatMap(sequence -> first(sequences, List.of(entity.schema(), sequence.name()), entity.type())
                        .map(other -> Diagnostic.of(
                                DiagnosticCode.SEQUENCE_TWICE,
                                sequence.place().value("sequence"),
                                sequence.name(),
                                name(other)))
                        .stream());
    }

    /** Of entities whose rows are in one table, their root claims it. */
    private Stream<Diagnostic> tables(EntityModel entity) {
        if (entity.family().filter(family -> !family.joined()).isPresent()) {
            return Stream.empty();
        }
        String table = entity.schema().isEmpty() ? entity.table() : entity.schema() + "." + entity.table();
        Place place = entity.tablePlace().value("value");
        return first(tables, List.of(entity.schema(), entity.table()), entity.type())
                .map(first -> Diagnostic.of(DiagnosticCode.TABLE_TWICE, place, table, name(first, entity)))
                .stream();
    }

    /** An enum of PostgreSQL's has the same labels wherever it is used. */
    private Stream<Diagnostic> enums(EntityModel entity) {
        return Stream.concat(
                        entity.properties().stream(),
                        entity.elements().stream().flatMap(elements -> entity.tableOf(elements).properties().stream()))
                .flatMap(property -> property.value().pgEnums().flatMap(all -> {
                    EnumModel.PgEnum pgEnum = all.pgEnum().orElseThrow();
                    Labels here = new Labels(all.labels(), entity.type());
                    Labels first = enums.putIfAbsent(List.of(pgEnum.schema(), pgEnum.name()), here);
                    return first == null || first.labels().equals(here.labels())
                            ? Stream.empty()
                            : Stream.of(Diagnostic.of(
                                    DiagnosticCode.PG_ENUM_TWICE,
                                    property.place(),
                                    pgEnum.name(),
                                    name(first.entity())));
                }));
    }

    /** The labels of an enum, and an entity that uses it. */
    private record Labels(List<String> labels, ClassName entity) {}

    /** Of the names that the author chose: unique constraints have an index of their name. */
    private Stream<Diagnostic> indexes(EntityModel entity) {
        return Stream.concat(
                entity.indexes().stream().flatMap(index -> index(entity, index.name(), index.place())),
                entity.uniques().stream().flatMap(unique -> index(entity, unique.name(), unique.place())));
    }

    private Stream<Diagnostic> index(EntityModel entity, String name, Place place) {
        Optional<ClassName> first =
                name.isEmpty() ? Optional.empty() : first(indexes, List.of(entity.schema(), name), entity.type());
        return first
                .map(other -> Diagnostic.of(DiagnosticCode.INDEX_TWICE, place.value("name"), name, name(other)))
                .stream();
    }

    /** The mistakes of a repository beside those seen before. */
    public List<Diagnostic> check(RepositoryModel repository) {
        return generated(repository.type(), "Impl", repository.place()).stream().toList();
    }

    /** The mistakes of a projection beside those seen before. */
    public List<Diagnostic> check(ProjectionModel projection) {
        return generated(projection.type(), "Projection", projection.place()).stream()
                .toList();
    }

    /** Whether none of the mistakes is that another type has the same generated classes. */
    public static boolean leaveFree(List<Diagnostic> mistakes) {
        return mistakes.stream().noneMatch(mistake -> mistake.code() == DiagnosticCode.GENERATED_NAME_TWICE);
    }

    private Optional<Diagnostic> generated(ClassName type, String suffix, Place place) {
        ClassName generated = GeneratedNames.peer(type, suffix);
        return first(classes, generated, type)
                .map(first ->
                        Diagnostic.of(DiagnosticCode.GENERATED_NAME_TWICE, place, generated.simpleName(), name(first)));
    }

    /** The other type that claimed something first. */
    private static <T> Optional<ClassName> first(Map<T, ClassName> seen, T claimed, ClassName type) {
        ClassName first = seen.putIfAbsent(claimed, type);
        return Optional.ofNullable(first).filter(other -> !other.equals(type));
    }

    /** A type as one reads it who looks at an entity: with the package when that is another. */
    private static String name(ClassName type, EntityModel seen) {
        return type.packageName().equals(seen.type().packageName()) ? name(type) : type.canonicalName();
    }

    private static String name(ClassName type) {
        return String.join(".", type.simpleNames());
    }
}
