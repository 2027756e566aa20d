package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.SequenceModel;
import java.util.ArrayList;
import java.util.List;

/** One sequence makes keys, in blocks of a size that makes sense. */
final class SequenceRules {
    private static final int MOST = 1_000_000;

    private SequenceRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<PropertyModel> keys = entity.properties().stream()
                .filter(property -> property.sequence().isPresent())
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        for (PropertyModel key : keys) {
            SequenceModel sequence = key.sequence().orElseThrow();
            NameRules.check(sequence.name(), sequence.place().value("sequence"), found);
            if (sequence.allocationSize() < 1 || sequence.allocationSize() > MOST) {
                found.add(Diagnostic.of(
                        DiagnosticCode.SEQUENCE_SIZE,
                        sequence.place().value("allocationSize"),
                        Integer.toString(sequence.allocationSize())));
            }
            if (entity.hierarchy().isPresent()) {
                Place place = sequence.place().value("value");
                found.add(Diagnostic.of(DiagnosticCode.HIERARCHY_NOT_YET, place, "a key of a sequence"));
            }
            if (!key.equals(keys.get(0))) {
                found.add(Diagnostic.of(
                        DiagnosticCode.SEVERAL_SEQUENCES,
                        sequence.place(),
                        keys.get(0).name()));
            }
        }
        return found;
    }
}
