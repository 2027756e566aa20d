package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.model.ProjectionModel;
import java.util.List;
import java.util.Optional;

/**
 * What the scanner made of a type with {@code @Projection}.
 *
 * @param model the projection, as far as it could be read; nothing when it is no record, or one of no entity
 * @param diagnostics the mistakes
 */
public record ScannedProjection(Optional<ProjectionModel> model, List<Diagnostic> diagnostics) {
    public ScannedProjection {
        diagnostics = List.copyOf(diagnostics);
    }
}
