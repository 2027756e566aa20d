package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;

/** Finds what is said of a relationship of one kind and means something for another kind alone. */
final class RelationshipMarks {
    private static final List<String> OF_TO_MANY = List.of("mappedBy", "joinTable", "joinColumns", "inverseColumns");
    private static final List<String> OF_REFERENCE = List.of("column", "columns");
    private static final List<String> OF_FOREIGN_KEY =
            List.of("column", "columns", "joinColumns", "inverseColumns", "onDelete", "onUpdate", "deferrable");

    private RelationshipMarks() {}

    static void check(Field field, List<Diagnostic> found) {
        Optional<Mark> mark = Mark.find(field.element(), "Relationship");
        boolean toMany = ToManyScanner.is(field);
        if (mark.isPresent()) {
            boolean owned = !mark.get().string("mappedBy").isEmpty()
                    || (mark.get().has("where")
                            && mark.get().string("joinTable").isEmpty());
            List<String> others = !toMany ? OF_TO_MANY : owned ? OF_FOREIGN_KEY : OF_REFERENCE;
            others.stream()
                    .filter(mark.get()::has)
                    .map(name -> Diagnostic.of(
                            DiagnosticCode.RELATIONSHIP_VALUE,
                            mark.get().place().value(name),
                            name,
                            toMany && owned ? "relationship without a foreign key of its own" : simple(field)))
                    .forEach(found::add);
        }
        if (!toMany) {
            mark.filter(present -> present.has("where"))
                    .map(present -> Diagnostic.of(
                            DiagnosticCode.WHERE_ON_REF, present.place().value("where"), simple(field)))
                    .ifPresent(found::add);
        }
        if (!toMany && !Reference.isComposite(field.type())) {
            OrderColumnScanner.refuse(field, "a " + simple(field), "put it on a Many with a joinTable", found);
        }
        if (!toMany) {
            Mark.find(field.element(), "OrderBy")
                    .map(order -> Diagnostic.of(DiagnosticCode.ORDER_BY_ON_OTHER, order.place(), simple(field)))
                    .ifPresent(found::add);
        }
    }

    private static String simple(Field field) {
        return TypeNames.simple(field.type());
    }
}
