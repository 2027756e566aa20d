package dev.vorm.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** Reads {@code @OrderColumn}: the position in the table between two. */
final class OrderColumnScanner {
    private static final String MARK = "OrderColumn";

    private OrderColumnScanner() {}

    /** The column; nothing when there is none, or a mistake in it, which is then in {@code found}. */
    static Optional<PropertyModel> scan(Field field, List<PropertyModel> keys, List<Diagnostic> found) {
        Optional<Mark> mark = Mark.find(field.element(), MARK);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        Place place = mark.get().place();
        String named = mark.get().string("value");
        String column = named.isBlank() ? "position" : named;
        if (keys.stream().anyMatch(key -> key.column().equals(column))) {
            found.add(Diagnostic.of(DiagnosticCode.ORDER_COLUMN_TAKEN, place, column));
        }
        if (Mark.has(field.element(), "OrderBy")) {
            found.add(Diagnostic.of(DiagnosticCode.ORDER_COLUMN_AND_ORDER_BY, place));
        }
        return Optional.of(column(column, field.place()));
    }

    /** Refuses it where there is no table for it. */
    static void refuse(Field field, String what, String fix, List<Diagnostic> found) {
        Mark.find(field.element(), MARK)
                .map(mark -> Diagnostic.of(DiagnosticCode.ORDER_COLUMN_WITHOUT_TABLE, mark.place(), what, fix))
                .ifPresent(found::add);
    }

    private static PropertyModel column(String name, Place place) {
        return new PropertyModel(
                name,
                TypeName.INT,
                ValueType.of(ValueType.Kind.INTEGER, TypeName.INT.box()),
                name,
                false,
                false,
                false,
                0,
                0,
                0,
                Role.PLAIN,
                Generation.NONE,
                Optional.empty(),
                "",
                "",
                "",
                true,
                true,
                false,
                Optional.empty(),
                new Access(name, true, "", false),
                place);
    }
}
