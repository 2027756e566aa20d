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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A generated table class has a field for each property, called like it. It has its own constant beside them, and a field hides a
 * class of its name: generated code writes the whole name of the class then, but for those that are generated themselves.
 */
final class TableClassRules {
    /** The first parts of the whole names of the classes that generated code uses. */
    private static final Set<String> ROOTS = Set.of("dev", "java");

    private TableClassRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        String handle = handle(entity);
        Predicate<String> hides = hides(entity);
        return Stream.concat(
                        entity.members().stream()
                                .filter(member -> member.name().equals(handle))
                                .map(member -> Diagnostic.of(DiagnosticCode.HANDLE_TAKEN, member.place(), handle)),
                        fields(entity.members())
                                .filter(member -> hides.test(field(member)))
                                .map(member ->
                                        Diagnostic.of(DiagnosticCode.CLASS_HIDDEN, member.place(), field(member))))
                .toList();
    }

    /** The part of an entity for which a table class compiles. */
    static EntityModel compilable(EntityModel entity) {
        String handle = handle(entity);
        Predicate<String> hides = hides(entity);
        Set<String> names = new HashSet<>();
        return entity.with(entity.members().stream()
                .filter(member -> !member.name().equals(handle)
                        && fields(List.of(member)).map(TableClassRules::field).noneMatch(hides)
                        && names.add(member.name()))
                .toList());
    }

    private static String handle(EntityModel entity) {
        return GeneratedNames.of(entity.type()).handle();
    }

    /**
     * Which fields hide a class that a table class reads and that has no other name: the mapping, the tables of other entities, and any
     * class when another field hides its package.
     */
    private static Predicate<String> hides(EntityModel entity) {
        Stream<ReferenceModel> references = Stream.concat(
                entity.properties().stream().flatMap(property -> property.reference().stream()),
                MemberModel.references(entity.members()).flatMap(embedded -> embedded.reference().stream()));
        Set<String> generated = Stream.concat(
                        Stream.of(GeneratedNames.of(entity.type()).mapping()),
                        references.map(other -> GeneratedNames.of(other.type()).table()))
                .map(ClassName::simpleName)
                .collect(Collectors.toSet());
        boolean hidesRoot = fields(entity.members()).map(TableClassRules::field).anyMatch(ROOTS::contains);
        return field -> generated.contains(field) || (hidesRoot && Character.isUpperCase(field.charAt(0)));
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
