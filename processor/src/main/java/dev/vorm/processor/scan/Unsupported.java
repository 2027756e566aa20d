package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.Map;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What to say of a type that no column can hold: the nearest way there is. */
final class Unsupported {
    private static final Map<String, String> NEAREST = Map.ofEntries(
            Map.entry("java.util.Date", "java.time.Instant"),
            Map.entry("java.util.Calendar", "java.time.Instant"),
            Map.entry("java.util.GregorianCalendar", "java.time.Instant"),
            Map.entry("java.sql.Timestamp", "java.time.Instant"),
            Map.entry("java.sql.Date", "java.time.LocalDate"),
            Map.entry("java.sql.Time", "java.time.LocalTime"),
            Map.entry("java.time.ZonedDateTime", "java.time.OffsetDateTime"),
            Map.entry("java.time.Year", "int"),
            Map.entry("java.time.YearMonth", "java.time.LocalDate"),
            Map.entry("java.time.ZoneId", "String"),
            Map.entry("java.util.Currency", "String"),
            Map.entry("java.util.Locale", "String"),
            Map.entry("java.util.OptionalInt", "Optional<Integer>"),
            Map.entry("java.util.OptionalLong", "Optional<Long>"),
            Map.entry("java.util.OptionalDouble", "Optional<Double>"),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
            Map.entry("java.util.concurrent.atomic.AtomicLong", "long"),
            Map.entry("java.net.URI", "String"),
            Map.entry("java.net.URL", "String"),
            Map.entry("java.lang.CharSequence", "String"),
            Map.entry("java.lang.StringBuilder", "String"),
            Map.entry("java.lang.Byte", "short"),
            Map.entry("java.lang.Number", "java.math.BigDecimal"),
            Map.entry("byte", "short"),
            Map.entry("char[]", "String"),
            Map.entry("java.lang.Byte[]", "byte[]"),
            Map.entry("java.util.Collection", "java.util.List"),
            Map.entry("java.lang.Iterable", "java.util.List"),
            Map.entry("java.util.ArrayList", "java.util.List"),
            Map.entry("java.util.HashSet", "java.util.Set"),
            Map.entry("java.util.LinkedHashSet", "java.util.Set"),
            Map.entry("java.util.BitSet", "dev.vorm.type.BitString"),
            Map.entry("java.net.Inet4Address", "java.net.InetAddress"),
            Map.entry("java.net.Inet6Address", "java.net.InetAddress"),
            Map.entry("io.vertx.pgclient.data.Inet", "dev.vorm.type.Inet"),
            Map.entry("io.vertx.pgclient.data.Cidr", "dev.vorm.type.Cidr"),
            Map.entry("io.vertx.sqlclient.data.Numeric", "java.math.BigDecimal"));

    private final Types types;

    Unsupported(Types types) {
        this.types = types;
    }

    Diagnostic type(TypeMirror type, Place place) {
        String name = TypeNames.simple(type);
        String erased = types.erasure(type).toString();
        if (type.getKind() == TypeKind.DECLARED && Hierarchy.isEntity(((DeclaredType) type).asElement())) {
            return Diagnostic.of(DiagnosticCode.ENTITY_AS_VALUE, place, name, "Ref<" + name + ", Key>");
        }
        if (NEAREST.containsKey(erased)) {
            return Diagnostic.of(DiagnosticCode.UNSUPPORTED_TYPE, place, name, "use " + NEAREST.get(erased));
        }
        String others = ValueKinds.withArguments(erased);
        if (!others.isEmpty()) {
            return Diagnostic.of(DiagnosticCode.UNSUPPORTED_TYPE, place, name, "use " + others + ", or @Json");
        }
        return Diagnostic.of(
                DiagnosticCode.UNSUPPORTED_TYPE,
                place,
                name,
                "convert it to a type that one can with @Convert, or make it @Json");
    }
}
