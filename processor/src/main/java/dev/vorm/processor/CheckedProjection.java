package dev.vorm.processor;

import com.palantir.javapoet.JavaFile;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.emit.ProjectionEmitter;
import dev.vorm.processor.model.ProjectionModel;
import dev.vorm.processor.plan.ProjectionPlanner;
import dev.vorm.processor.scan.ScannedProjection;
import dev.vorm.processor.scan.Scanner;
import dev.vorm.processor.validate.ProjectionRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A projection after scanning and validating.
 *
 * @param model what could be read of it
 * @param mistakes all mistakes in it
 */
record CheckedProjection(Optional<ProjectionModel> model, List<Diagnostic> mistakes) {
    static CheckedProjection of(Scanner scanner, TypeElement type) {
        ScannedProjection scanned = scanner.projection(type);
        List<Diagnostic> mistakes = Stream.concat(
                        scanned.diagnostics().stream(),
                        scanned.model().stream().flatMap(model -> ProjectionRules.check(model).stream()))
                .toList();
        return new CheckedProjection(scanned.model(), mistakes);
    }

    /**
     * The file; where something is wrong with it, or with what it is made of, one that can be named in queries.
     *
     * @param broken the qualified names of entities with mistakes
     */
    JavaFile file(Set<String> broken) {
        ProjectionModel present = model.orElseThrow();
        return mistakes.isEmpty() && ProjectionRules.isSound(present, broken)
                ? ProjectionEmitter.emit(ProjectionPlanner.plan(present))
                : ProjectionEmitter.emitUnread(ProjectionPlanner.unread(present));
    }
}
