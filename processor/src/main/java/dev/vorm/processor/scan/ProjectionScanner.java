package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ComponentModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.ProjectionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a record with {@code @Projection}, and the projections that it is made of. */
final class ProjectionScanner {
    static final String MARK = "Projection";

    private final Types types;
    private final WayScanner ways;
    private final ComponentScanner components;

    ProjectionScanner(Elements elements, Types types, EntityScanner entityScanner, Set<String> compiled) {
        this.types = types;
        this.ways = new WayScanner(elements, entityScanner);
        this.components = new ComponentScanner(this, ways, types, compiled);
    }

    ScannedProjection scan(TypeElement type) {
        List<Diagnostic> found = new ArrayList<>();
        form(type, found);
        if (!found.isEmpty()) {
            return new ScannedProjection(Optional.empty(), found);
        }
        if (type.getRecordComponents().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.PROJECTION_EMPTY, Place.of(type)));
        }
        Optional<EntityModel> entity = entity(type, found);
        return new ScannedProjection(entity.map(present -> model(type, present, found)), found);
    }

    private static void form(TypeElement type, List<Diagnostic> found) {
        if (type.getKind() != ElementKind.RECORD) {
            found.add(Diagnostic.of(DiagnosticCode.PROJECTION_KIND, Place.of(type), FormScanner.kind(type)));
        } else if (!type.getTypeParameters().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.PROJECTION_GENERIC, Place.of(type)));
        }
        FormScanner.hidden(type)
                .ifPresent(hidden -> found.add(Diagnostic.of(
                        DiagnosticCode.PRIVATE_TYPE,
                        Place.of(type),
                        hidden.getSimpleName().toString())));
    }

    /** The entity; a class that is missing is the compiler's to report. */
    private Optional<EntityModel> entity(TypeElement type, List<Diagnostic> found) {
        Optional<Mark> mark = Mark.find(type, MARK);
        Optional<TypeMirror> entity = mark.flatMap(present -> present.type("value"));
        if (entity.isEmpty() || entity.get().getKind() == TypeKind.ERROR) {
            return Optional.empty();
        }
        if (entity.get().getKind() != TypeKind.DECLARED || !Hierarchy.isEntity(TypeNames.element(entity.get()))) {
            Place place = mark.get().place().value("value");
            found.add(Diagnostic.of(DiagnosticCode.PROJECTION_ENTITY, place, TypeNames.simple(entity.get())));
            return Optional.empty();
        }
        return ways.entity((TypeElement) TypeNames.element(entity.get()));
    }

    private ProjectionModel model(TypeElement type, EntityModel entity, List<Diagnostic> found) {
        List<Field> fields = Fields.mapped(type, types);
        List<ComponentModel> read = fields.stream()
                .flatMap(field -> components.scan(type, field, entity, found).stream())
                .toList();
        boolean isWhole = found.isEmpty() && read.size() == fields.size();
        return new ProjectionModel(
                ClassName.get(type), FormScanner.isPublic(type), entity, read, isWhole, Place.of(type));
    }
}
