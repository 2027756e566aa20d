package dev.vorm.processor;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.scan.ScannedEntity;
import dev.vorm.processor.scan.Scanner;
import dev.vorm.processor.validate.Validator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * An entity after scanning and validating.
 *
 * @param model what could be read of it
 * @param mappable whether code for such a type can be generated at all
 * @param mistakes all mistakes in it
 * @param soundFamily whether there are none in the other types of its hierarchy
 */
record CheckedEntity(Optional<EntityModel> model, boolean mappable, List<Diagnostic> mistakes, boolean soundFamily) {
    static CheckedEntity of(Scanner scanner, TypeElement type) {
        CheckedEntity entity = alone(scanner, type);
        boolean soundFamily = Scanner.family(type).stream()
                .filter(other -> !other.equals(type))
                .allMatch(other -> alone(scanner, other).isSound());
        return new CheckedEntity(entity.model, entity.mappable, entity.mistakes, soundFamily);
    }

    private static CheckedEntity alone(Scanner scanner, TypeElement type) {
        ScannedEntity scanned = scanner.entity(type);
        List<Diagnostic> mistakes = Stream.concat(
                        scanned.diagnostics().stream(),
                        scanned.model().stream().flatMap(model -> Validator.check(model).stream()))
                // What is said of a reference of several columns is found for each of them.
                .distinct()
                .toList();
        return new CheckedEntity(scanned.model(), scanned.mappable(), mistakes, true);
    }

    /** What code can be generated for, be it only the table. */
    Optional<EntityModel> emittable() {
        return model.filter(present -> mappable).map(Validator::compilable);
    }

    /** What is no mistake, but slow or dangerous. */
    List<Diagnostic> warnings() {
        return model.map(Validator::warnings).orElse(List.of());
    }

    /** Whether nothing is wrong with it, nor with an entity that it refers to. */
    boolean isSound() {
        return mistakes.isEmpty()
                && soundFamily
                && model.filter(present -> present.lost().isEmpty()).isPresent();
    }
}
