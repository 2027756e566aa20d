package dev.vorm.processor.scan;

import javax.lang.model.element.TypeElement;

/** The names of tables and columns: as the user says, else as Java's names say. */
final class Columns {
    private Columns() {}

    static String table(TypeElement entity) {
        TypeElement type = Hierarchy.ofTable(entity);
        String named =
                Mark.find(type, "Table").map(mark -> mark.string("value")).orElse("");
        return named.isEmpty() ? SnakeCase.of(type.getSimpleName().toString()) : named;
    }

    static String schema(TypeElement entity) {
        return Mark.find(Hierarchy.ofTable(entity), "Table")
                .map(mark -> mark.string("schema"))
                .orElse("");
    }

    static String of(Field field) {
        String named = named(field, "Relationship", "column");
        if (named.isEmpty()) {
            named = named(field, "Column", "value");
        }
        if (!named.isEmpty()) {
            return named;
        }
        String column = SnakeCase.of(field.name());
        return Reference.is(field.type()) ? column + "_id" : column;
    }

    static String named(Field field, String annotation, String value) {
        return Mark.find(field.element(), annotation)
                .map(mark -> mark.string(value))
                .orElse("");
    }
}
