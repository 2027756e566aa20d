package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ComponentModel;
import dev.vorm.processor.model.ComponentModel.Source;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.ProjectionModel;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.WayModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads a component of a projection. */
final class ComponentScanner {
    /** What says where a component comes from; without one it is the property of its name. */
    static final List<String> SOURCES = List.of("Path", "Count", "Sql");

    /** What says of an expression how its value is to be read; of a property its entity says that. */
    private static final Set<String> OF_EXPRESSIONS = Set.of("Convert", "Json", "PgEnum", "Sensitive");

    private static final String OPTIONAL = "java.util.Optional";
    private static final String LIST = "java.util.List";

    private final ProjectionScanner projections;
    private final WayScanner ways;
    private final ValueScanner values;
    private final Set<String> compiled;

    ComponentScanner(ProjectionScanner projections, WayScanner ways, Types types, Set<String> compiled) {
        this.projections = projections;
        this.ways = ways;
        this.values = new ValueScanner(types);
        this.compiled = compiled;
    }

    /** Reads a component; nothing when there is a mistake in it, which is then in {@code found}. */
    Optional<ComponentModel> scan(TypeElement owner, Field field, EntityModel entity, List<Diagnostic> found) {
        Optional<TypeMirror> missing = Unresolved.first(field.type());
        if (missing.isPresent()) {
            String name = TypeNames.simple(missing.get());
            String hint = SourceNames.hint(name, compiled);
            found.add(Diagnostic.of(DiagnosticCode.UNRESOLVED_TYPE, field.place(), name, hint));
            return Optional.empty();
        }
        List<Mark> sources = Mark.all(field.element())
                .filter(mark -> SOURCES.contains(mark.name()))
                .toList();
        refuse(field, sources, found);
        boolean optional = TypeNames.is(field.type(), OPTIONAL);
        TypeMirror held = argument(field.type(), OPTIONAL);
        boolean marked = Nullness.marked(owner, field.element());
        if (marked && field.type().getKind().isPrimitive()) {
            String boxed = ((ClassName) TypeName.get(field.type()).box()).simpleName();
            String primitive = TypeNames.simple(field.type());
            found.add(Diagnostic.of(DiagnosticCode.PRIMITIVE_NULLABLE, field.place(), primitive, boxed));
        }
        return source(owner, field, held, sources, entity, found)
                .map(source -> new ComponentModel(
                        field.name(),
                        TypeName.get(field.type()),
                        Reference.named(held).orElseGet(() -> TypeName.get(held).box()),
                        optional,
                        optional || marked,
                        Mark.has(field.element(), "Sensitive"),
                        source,
                        field.place()));
    }

    private Optional<? extends Source> source(
            TypeElement owner,
            Field field,
            TypeMirror held,
            List<Mark> sources,
            EntityModel entity,
            List<Diagnostic> found) {
        String kind = sources.isEmpty() ? "" : sources.get(0).name();
        String text = sources.isEmpty() ? field.name() : sources.get(0).string("value");
        if (kind.equals("Sql")) {
            return expression(field, held, text, found);
        }
        if (kind.equals("Count")) {
            return Optional.of(new ComponentModel.Count(ways.scan(entity, text)));
        }
        TypeMirror element = argument(held, LIST);
        if (element != held
                && Nullness.onConstruct(element)
                && projection(element).isPresent()) {
            found.add(Diagnostic.of(DiagnosticCode.PROJECTION_LIST_NULL, field.place(), "@Nullable"));
            return Optional.empty();
        }
        Optional<TypeElement> projection = projection(element);
        if (projection.isEmpty()) {
            return Optional.of(new ComponentModel.Property(ways.scan(entity, text), Optional.empty()));
        }
        return nested(owner, field, projection.get(), found).map(nested -> {
            WayModel way = ways.scan(entity, text);
            return kind.isEmpty() && element == held && isItself(nested, entity, way)
                    ? new ComponentModel.Itself(nested)
                    : new ComponentModel.Property(way, Optional.of(nested));
        });
    }

    /** Whether a projection is one of the entity that has it: nothing of the component's name leads to another. */
    private static boolean isItself(ProjectionModel nested, EntityModel entity, WayModel way) {
        boolean isMember = way.end()
                .filter(end ->
                        end instanceof ToManyModel || WayModel.target(end).isPresent())
                .isPresent();
        return !isMember
                && (way.end().isPresent() || way.unknown().isPresent())
                && nested.entity().type().equals(entity.type());
    }

    private Optional<Source> expression(Field field, TypeMirror held, String sql, List<Diagnostic> found) {
        if (sql.isBlank()) {
            Place place = field.place().at("Sql").value("value");
            found.add(Diagnostic.of(DiagnosticCode.EMPTY_SQL, place, "Sql"));
            return Optional.empty();
        }
        return values.scan(field.element(), held, found).map(value -> new ComponentModel.Expression(sql, value));
    }

    /** The projection that a component is. Its own mistakes are said where it stands. */
    private Optional<ProjectionModel> nested(
            TypeElement owner, Field field, TypeElement projection, List<Diagnostic> found) {
        List<TypeElement> circle = new ArrayList<>(List.of(owner));
        if (leads(projection, owner, circle)) {
            String way =
                    circle.stream().map(each -> each.getSimpleName().toString()).collect(Collectors.joining(", "));
            found.add(Diagnostic.of(DiagnosticCode.PROJECTION_CYCLE, field.place(), way));
            return Optional.empty();
        }
        return projections.scan(projection).model();
    }

    /** Whether a projection leads to another by its components, and the way there. */
    private static boolean leads(TypeElement from, TypeElement to, List<TypeElement> way) {
        if (way.lastIndexOf(from) > 0) {
            return false;
        }
        way.add(from);
        if (from.equals(to)) {
            return true;
        }
        for (VariableElement field : Fields.all(from)) {
            Optional<TypeElement> next = projection(argument(argument(field.asType(), OPTIONAL), LIST));
            if (next.isPresent() && leads(next.get(), to, way)) {
                return true;
            }
        }
        way.remove(way.size() - 1);
        return false;
    }

    /** An annotation that contradicts another, or says nothing here. */
    private static void refuse(Field field, List<Mark> sources, List<Diagnostic> found) {
        for (int i = 1; i < sources.size(); i++) {
            Mark other = sources.get(i);
            String first = sources.get(0).name();
            found.add(Diagnostic.of(DiagnosticCode.ROLE_TWICE, other.place(), first, other.name()));
        }
        boolean isExpression = sources.stream().anyMatch(mark -> mark.name().equals("Sql"));
        Mark.all(field.element())
                .filter(mark -> EntityScanner.PROPERTY_MARKS.contains(mark.name())
                        && !(isExpression && OF_EXPRESSIONS.contains(mark.name())))
                .map(mark -> Diagnostic.of(DiagnosticCode.PROJECTION_ANNOTATION, mark.place(), mark.name()))
                .forEach(found::add);
    }

    /** What stands on the fields of a type that is no projection. */
    static List<Diagnostic> outside(TypeElement type) {
        return Mark.has(type, ProjectionScanner.MARK)
                ? List.of()
                : ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .flatMap(Mark::all)
                        .filter(mark -> SOURCES.contains(mark.name()))
                        .map(mark -> Diagnostic.of(DiagnosticCode.PROJECTION_OUTSIDE, mark.place(), mark.name()))
                        .toList();
    }

    private static Optional<TypeElement> projection(TypeMirror type) {
        return TypeNames.isDeclared(type) && Mark.has(TypeNames.element(type), ProjectionScanner.MARK)
                ? Optional.of((TypeElement) TypeNames.element(type))
                : Optional.empty();
    }

    /** What is in an {@code Optional} or the like; the type itself when it is none. */
    private static TypeMirror argument(TypeMirror type, String container) {
        return TypeNames.is(type, container)
                        && ((DeclaredType) type).getTypeArguments().size() == 1
                ? ((DeclaredType) type).getTypeArguments().get(0)
                : type;
    }
}
