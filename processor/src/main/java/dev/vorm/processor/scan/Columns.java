package dev.vorm.processor.scan;

import javax.lang.model.element.TypeElement;

/** The names of tables and columns: as the user says, else as Java's names say. */
final class Columns {
    private Columns() {}

    static String table(TypeElement entity) {
        TypeElement type = Hierarchy.ofTable(entity);
        String named = table(type, "value");
        return named.isEmpty() ? SnakeCase.of(type.getSimpleName().toString()) : named;
    }

    static String schema(TypeElement entity) {
        return table(Hierarchy.ofTable(entity), "schema");
    }

    private static String table(TypeElement type, String value) {
        return Mark.find(type, "Table")
                .or(() -> Mark.find(type, "View"))
                .map(mark -> mark.string(value))
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
