package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.model.EntityModel;
import java.util.List;
import java.util.Optional;

/**
 * What the scanner made of a type with {@code @Table}.
 *
 * @param model the entity, as far as it could be read; nothing when its kind of type has no properties
 * @param mappable whether code for such a type can be generated at all
 * @param diagnostics the mistakes
 */
public record ScannedEntity(Optional<EntityModel> model, boolean mappable, List<Diagnostic> diagnostics) {
    public ScannedEntity {
        diagnostics = List.copyOf(diagnostics);
    }
}
