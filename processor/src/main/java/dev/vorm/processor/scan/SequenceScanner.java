package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.SequenceModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads which sequence makes a key. */
final class SequenceScanner {
    private static final int BLOCK = 50;

    private SequenceScanner() {}

    /** The sequence, when that makes the key; what is said of one when none does is a mistake, which is then in {@code found}. */
    static Optional<SequenceModel> scan(Field field, Optional<String> way, List<Diagnostic> found) {
        Optional<Mark> generated = Mark.find(field.element(), "Generated").filter(mark -> way.isPresent());
        if (generated.isEmpty()) {
            return Optional.empty();
        }
        Mark mark = generated.get();
        if (way.get().equals("SEQUENCE")) {
            int size = mark.has("allocationSize") ? mark.number("allocationSize") : BLOCK;
            return Optional.of(new SequenceModel(mark.string("sequence"), size, mark.place()));
        }
        Stream.of("sequence", "allocationSize")
                .filter(mark::has)
                .map(value -> Diagnostic.of(
                        DiagnosticCode.SEQUENCE_UNUSED, mark.place().value(value), value))
                .forEach(found::add);
        return Optional.empty();
    }
}
