package dev.vorm.processor.scan;

import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The names of tables and columns: as the user says, else as Java's names say. */
final class Columns {
    private Columns() {}

    static String table(TypeElement entity) {
        String named =
                Mark.find(entity, "Table").map(mark -> mark.string("value")).orElse("");
        return named.isEmpty() ? SnakeCase.of(entity.getSimpleName().toString()) : named;
    }

    static String of(VariableElement field) {
        String named = named(field, "Relationship", "column");
        if (named.isEmpty()) {
            named = named(field, "Column", "value");
        }
        if (!named.isEmpty()) {
            return named;
        }
        String column = SnakeCase.of(field.getSimpleName().toString());
        return Reference.is(field.asType()) ? column + "_id" : column;
    }

    static String named(VariableElement field, String annotation, String value) {
        return Mark.find(field, annotation).map(mark -> mark.string(value)).orElse("");
    }
}
