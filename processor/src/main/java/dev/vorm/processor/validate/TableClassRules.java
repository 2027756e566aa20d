package dev.vorm.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.ReferenceModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A generated table class has a field for each property, called like it. It has its own constant beside them, and a field hides a
 * class of its name: generated code writes the whole name of the class then, but for those that are generated themselves.
 */
final class TableClassRules {
    /** Imported classes of which generated code uses static members, and the first part of their whole names. */
    private static final Map<String, String> IMPORTED = Map.of(
            "List",
            "java",
            "Set",
            "java",
            "Map",
            "java",
            "Optional",
            "java",
            "SqlType",
            "dev",
            "PgTypes",
            "dev",
            "JsonType",
            "dev");

    private TableClassRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        String handle = handle(entity);
        Set<String> used = used(entity);
        return Stream.concat(
                        entity.members().stream()
                                .filter(member -> member.name().equals(handle))
                                .map(member -> Diagnostic.of(DiagnosticCode.HANDLE_TAKEN, member.place(), handle)),
                        fields(entity.members())
                                .filter(member -> used.contains(field(member)))
                                .map(member ->
                                        Diagnostic.of(DiagnosticCode.CLASS_HIDDEN, member.place(), field(member))))
                .toList();
    }

    /** The part of an entity for which a table class compiles. */
    static EntityModel compilable(EntityModel entity) {
        String handle = handle(entity);
        Set<String> used = used(entity);
        Set<String> names = new HashSet<>();
        return entity.with(entity.members().stream()
                .filter(member -> !member.name().equals(handle)
                        && fields(List.of(member)).map(TableClassRules::field).noneMatch(used::contains)
                        && names.add(member.name()))
                .toList());
    }

    private static String handle(EntityModel entity) {
        return GeneratedNames.of(entity.type()).handle();
    }

    /**
     * The classes whose members a table class reads and that have no other name: the mapping, the tables of other entities, and
     * imported ones when a field hides their package, too.
     */
    private static Set<String> used(EntityModel entity) {
        Stream<ReferenceModel> references = Stream.concat(
                entity.properties().stream().flatMap(property -> property.reference().stream()),
                MemberModel.references(entity.members()).flatMap(embedded -> embedded.reference().stream()));
        Set<String> used = Stream.concat(
                        Stream.of(GeneratedNames.of(entity.type()).mapping()),
                        references.map(other -> GeneratedNames.of(other.type()).table()))
                .map(ClassName::simpleName)
                .collect(Collectors.toSet());
        fields(entity.members())
                .map(TableClassRules::field)
                .forEach(field -> IMPORTED.forEach((name, root) -> {
                    if (field.equals(root)) {
                        used.add(name);
                    }
                }));
        return used;
    }

    private static Stream<MemberModel> fields(List<MemberModel> members) {
        return members.stream()
                .flatMap(member -> Stream.concat(
                        Stream.of(member),
                        member instanceof EmbeddedModel embedded ? fields(embedded.members()) : Stream.empty()));
    }

    private static String field(MemberModel member) {
        return member.name().substring(member.name().lastIndexOf('.') + 1);
    }
}
