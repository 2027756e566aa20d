package dev.vorm.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.ValueType.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of Java types that a column can hold as they are. */
final class ValueKinds {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("java.lang.Boolean", Kind.BOOLEAN),
            Map.entry("java.lang.Short", Kind.SHORT),
            Map.entry("java.lang.Integer", Kind.INTEGER),
            Map.entry("java.lang.Long", Kind.LONG),
            Map.entry("java.lang.Float", Kind.FLOAT),
            Map.entry("java.lang.Double", Kind.DOUBLE),
            Map.entry("java.lang.Character", Kind.CHARACTER),
            Map.entry("java.math.BigDecimal", Kind.DECIMAL),
            Map.entry("java.math.BigInteger", Kind.BIG_INTEGER),
            Map.entry("java.lang.String", Kind.STRING),
            Map.entry("java.util.UUID", Kind.UUID),
            Map.entry("java.time.Instant", Kind.INSTANT),
            Map.entry("java.time.OffsetDateTime", Kind.OFFSET_DATE_TIME),
            Map.entry("java.time.LocalDateTime", Kind.LOCAL_DATE_TIME),
            Map.entry("java.time.LocalDate", Kind.LOCAL_DATE),
            Map.entry("java.time.LocalTime", Kind.LOCAL_TIME),
            Map.entry("java.time.OffsetTime", Kind.OFFSET_TIME),
            Map.entry("java.time.Duration", Kind.DURATION),
            Map.entry("java.time.Period", Kind.PERIOD),
            Map.entry("dev.vorm.type.Interval", Kind.INTERVAL),
            Map.entry("io.vertx.pgclient.data.Interval", Kind.VERTX_INTERVAL),
            Map.entry("byte[]", Kind.BYTES),
            Map.entry("io.vertx.core.buffer.Buffer", Kind.BUFFER),
            Map.entry("dev.vorm.type.BitString", Kind.BIT_STRING),
            Map.entry("dev.vorm.type.Inet", Kind.INET),
            Map.entry("java.net.InetAddress", Kind.INET_ADDRESS),
            Map.entry("dev.vorm.type.Cidr", Kind.CIDR),
            Map.entry("dev.vorm.type.MacAddress", Kind.MAC_ADDRESS),
            Map.entry("io.vertx.pgclient.data.Point", Kind.POINT),
            Map.entry("io.vertx.pgclient.data.Line", Kind.LINE),
            Map.entry("io.vertx.pgclient.data.LineSegment", Kind.LINE_SEGMENT),
            Map.entry("io.vertx.pgclient.data.Box", Kind.BOX),
            Map.entry("io.vertx.pgclient.data.Path", Kind.PATH),
            Map.entry("io.vertx.pgclient.data.Polygon", Kind.POLYGON),
            Map.entry("io.vertx.pgclient.data.Circle", Kind.CIRCLE),
            Map.entry("java.util.Map<java.lang.String, java.lang.String>", Kind.HSTORE),
            Map.entry("dev.vorm.type.Range<java.lang.Integer>", Kind.INT4RANGE),
            Map.entry("dev.vorm.type.Range<java.lang.Long>", Kind.INT8RANGE),
            Map.entry("dev.vorm.type.Range<java.math.BigDecimal>", Kind.NUMRANGE),
            Map.entry("dev.vorm.type.Range<java.time.LocalDate>", Kind.DATERANGE),
            Map.entry("dev.vorm.type.Range<java.time.LocalDateTime>", Kind.TSRANGE),
            Map.entry("dev.vorm.type.Range<java.time.Instant>", Kind.TSTZRANGE),
            Map.entry("dev.vorm.type.MultiRange<java.lang.Integer>", Kind.INT4MULTIRANGE),
            Map.entry("dev.vorm.type.MultiRange<java.lang.Long>", Kind.INT8MULTIRANGE),
            Map.entry("dev.vorm.type.MultiRange<java.math.BigDecimal>", Kind.NUMMULTIRANGE),
            Map.entry("dev.vorm.type.MultiRange<java.time.LocalDate>", Kind.DATEMULTIRANGE),
            Map.entry("dev.vorm.type.MultiRange<java.time.LocalDateTime>", Kind.TSMULTIRANGE),
            Map.entry("dev.vorm.type.MultiRange<java.time.Instant>", Kind.TSTZMULTIRANGE),
            Map.entry("boolean[]", Kind.BOOLEANS),
            Map.entry("short[]", Kind.SHORTS),
            Map.entry("int[]", Kind.INTS),
            Map.entry("long[]", Kind.LONGS),
            Map.entry("float[]", Kind.FLOATS),
            Map.entry("double[]", Kind.DOUBLES),
            Map.entry("io.vertx.core.json.JsonObject", Kind.JSON_OBJECT),
            Map.entry("io.vertx.core.json.JsonArray", Kind.JSON_ARRAY));

    /** The types of which no document can be made that says more than the column itself. */
    private static final Set<Kind> DOCUMENTS = Set.of(
            Kind.STRING,
            Kind.HSTORE,
            Kind.JSON_OBJECT,
            Kind.JSON_ARRAY,
            Kind.BOOLEANS,
            Kind.SHORTS,
            Kind.INTS,
            Kind.LONGS,
            Kind.FLOATS,
            Kind.DOUBLES);

    private ValueKinds() {}

    /** What a column of a type holds, if it can hold the type as it is. */
    static Optional<ValueType> of(TypeName type) {
        TypeName boxed = type.isPrimitive() ? type.box() : type;
        return Optional.ofNullable(KINDS.get(boxed.toString())).map(kind -> ValueType.of(kind, boxed));
    }

    /** Whether a type is one value, for which JSON would be a detour. */
    static boolean isScalar(TypeName type) {
        return of(type).filter(value -> !DOCUMENTS.contains(value.kind())).isPresent() || type.isPrimitive();
    }

    /** The types that have arguments, of which only some are served. */
    static String withArguments(String erased) {
        return KINDS.keySet().stream()
                .filter(name -> name.startsWith(erased + "<"))
                .map(name -> name.replaceAll("[a-z]+\\.", ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
