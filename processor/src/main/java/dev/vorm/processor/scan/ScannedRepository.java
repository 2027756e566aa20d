package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.model.RepositoryModel;
import java.util.List;
import java.util.Optional;

/**
 * What the scanner made of a type with {@code @Repository}.
 *
 * @param model the repository; nothing when there is a mistake in it or in its entity
 * @param diagnostics the mistakes
 */
public record ScannedRepository(Optional<RepositoryModel> model, List<Diagnostic> diagnostics) {
    public ScannedRepository {
        diagnostics = List.copyOf(diagnostics);
    }
}
