package dev.vorm.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel;
import java.util.Optional;

/** Mistakes that several families of rules know. */
final class Mistakes {
    private Mistakes() {}

    /** A property that may be NULL though it must not; a primitive that says so is another rule's. */
    static Optional<Diagnostic> nullable(DiagnosticCode code, PropertyModel property) {
        if (!property.nullable() || property.type().isPrimitive()) {
            return Optional.empty();
        }
        Place nullable = nullable(property);
        String remove = property.optional() ? "Optional" : nullable.value() == null ? "@Nullable" : "nullable";
        return Optional.of(Diagnostic.of(code, nullable, remove));
    }

    /** Where a property says that it may be NULL. */
    static Place nullable(PropertyModel property) {
        Place column = property.place().at("Column").value("nullable");
        return column.value() == null ? property.place().at("Nullable") : column;
    }

    /** A type as people write it: without packages. */
    static String simple(TypeName type) {
        return type.toString().replaceAll("\\b[a-z_0-9]+\\.", "");
    }
}
