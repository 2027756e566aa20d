package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ValueType.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Length, precision, scale and NULL fit the type and PostgreSQL's limits. */
final class SizeRules {
    private static final int MAX_LENGTH = 10_485_760;
    private static final int MAX_PRECISION = 1_000;

    private SizeRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        return Validator.each(
                entity,
                property -> Stream.of(nullable(property), length(property), precision(property), scale(property))
                        .flatMap(found -> found));
    }

    private static Stream<Diagnostic> nullable(PropertyModel property) {
        if (!property.nullable() || !property.type().isPrimitive()) {
            return Stream.empty();
        }
        String boxed = Mistakes.simple(property.type().box());
        return Stream.of(Diagnostic.of(
                DiagnosticCode.PRIMITIVE_NULLABLE,
                Mistakes.nullable(property),
                property.type().toString(),
                boxed));
    }

    private static Stream<Diagnostic> length(PropertyModel property) {
        Place place = place(property, "length");
        if (isTyped(property) && property.length() != 0) {
            return Stream.of(Diagnostic.of(DiagnosticCode.PG_TYPE_SIZE, place, "length"));
        }
        // A reference without a length of its own has that of the key it refers to.
        if (place.value() == null
                && (property.length() == 0 || property.reference().isPresent())) {
            return Stream.empty();
        }
        if (property.value().bareElement().kind() != Kind.STRING
                || property.reference().isPresent()) {
            return Stream.of(Diagnostic.of(DiagnosticCode.LENGTH_ON_NON_TEXT, place));
        }
        return property.length() < 0 || property.length() > MAX_LENGTH
                ? Stream.of(Diagnostic.of(DiagnosticCode.LENGTH_RANGE, place, Integer.toString(property.length())))
                : Stream.empty();
    }

    private static Stream<Diagnostic> precision(PropertyModel property) {
        Place place = place(property, "precision");
        int precision = property.precision();
        if (place.value() == null && precision == 0) {
            return Stream.empty();
        }
        if (isTyped(property)) {
            return Stream.of(Diagnostic.of(DiagnosticCode.PG_TYPE_SIZE, place, "precision"));
        }
        if (!isNumeric(property)) {
            return Stream.of(Diagnostic.of(DiagnosticCode.PRECISION_ON_NON_NUMERIC, place));
        }
        return precision < 0 || precision > MAX_PRECISION
                ? Stream.of(Diagnostic.of(DiagnosticCode.PRECISION_RANGE, place, Integer.toString(precision)))
                : Stream.empty();
    }

    private static Stream<Diagnostic> scale(PropertyModel property) {
        Place place = place(property, "scale");
        int scale = property.scale();
        if (scale == 0) {
            return Stream.empty();
        }
        if (isTyped(property)) {
            return Stream.of(Diagnostic.of(DiagnosticCode.PG_TYPE_SIZE, place, "scale"));
        }
        if (property.value().bareElement().kind() != Kind.DECIMAL
                || property.reference().isPresent()) {
            return Stream.of(Diagnostic.of(DiagnosticCode.SCALE_ON_NON_DECIMAL, place));
        }
        return scale < 0 || scale > property.precision()
                ? Stream.of(Diagnostic.of(
                        DiagnosticCode.SCALE_RANGE,
                        place,
                        Integer.toString(scale),
                        Integer.toString(property.precision())))
                : Stream.empty();
    }

    /** Whether the user names the column's type: that has sizes of its own. */
    private static boolean isTyped(PropertyModel property) {
        return property.value().pgType().isPresent() && property.reference().isEmpty();
    }

    private static boolean isNumeric(PropertyModel property) {
        boolean numeric = property.value().bareElement().kind() == Kind.DECIMAL
                || property.value().bareElement().kind() == Kind.BIG_INTEGER;
        return numeric && property.reference().isEmpty();
    }

    private static Place place(PropertyModel property, String value) {
        return property.place().at("Column").value(value);
    }
}
