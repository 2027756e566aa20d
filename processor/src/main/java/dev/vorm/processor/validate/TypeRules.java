package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.PgType;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the user names a type that PostgreSQL itself has, its values fit the Java type, and those of the Java type fit it. */
final class TypeRules {
    private static final List<Kind> INTEGERS = List.of(Kind.SHORT, Kind.INTEGER, Kind.LONG, Kind.BIG_INTEGER);
    private static final List<Kind> TEXTS = List.of(Kind.STRING, Kind.CHARACTER, Kind.ENUM);
    private static final List<Kind> DOCUMENTS =
            List.of(Kind.JSON_OBJECT, Kind.JSON_ARRAY, Kind.JSON, Kind.JSONB, Kind.STRING);

    private static final Map<String, List<Kind>> FITTING = Map.ofEntries(
            Map.entry("smallint", INTEGERS),
            Map.entry("integer", INTEGERS),
            Map.entry("bigint", INTEGERS),
            Map.entry("oid", List.of(Kind.LONG)),
            Map.entry("real", List.of(Kind.FLOAT)),
            Map.entry("double precision", List.of(Kind.DOUBLE)),
            Map.entry("numeric", List.of(Kind.DECIMAL, Kind.BIG_INTEGER)),
            Map.entry("boolean", List.of(Kind.BOOLEAN)),
            Map.entry("text", TEXTS),
            Map.entry("varchar", TEXTS),
            Map.entry("bpchar", TEXTS),
            Map.entry("uuid", List.of(Kind.UUID)),
            Map.entry("bytea", List.of(Kind.BYTES, Kind.BUFFER)),
            Map.entry("date", List.of(Kind.LOCAL_DATE)),
            Map.entry("time without time zone", List.of(Kind.LOCAL_TIME)),
            Map.entry("time with time zone", List.of(Kind.OFFSET_TIME)),
            Map.entry("timestamp without time zone", List.of(Kind.LOCAL_DATE_TIME)),
            Map.entry("timestamp with time zone", List.of(Kind.INSTANT, Kind.OFFSET_DATE_TIME)),
            Map.entry("interval", List.of(Kind.DURATION, Kind.PERIOD, Kind.INTERVAL, Kind.VERTX_INTERVAL)),
            Map.entry("inet", List.of(Kind.INET, Kind.INET_ADDRESS, Kind.STRING)),
            Map.entry("cidr", List.of(Kind.CIDR, Kind.STRING)),
            Map.entry("macaddr", List.of(Kind.MAC_ADDRESS, Kind.STRING)),
            Map.entry("varbit", List.of(Kind.BIT_STRING, Kind.STRING)),
            Map.entry("json", DOCUMENTS),
            Map.entry("jsonb", DOCUMENTS),
            Map.entry("point", List.of(Kind.POINT, Kind.STRING)),
            Map.entry("line", List.of(Kind.LINE, Kind.STRING)),
            Map.entry("lseg", List.of(Kind.LINE_SEGMENT, Kind.STRING)),
            Map.entry("box", List.of(Kind.BOX, Kind.STRING)),
            Map.entry("path", List.of(Kind.PATH, Kind.STRING)),
            Map.entry("polygon", List.of(Kind.POLYGON, Kind.STRING)),
            Map.entry("circle", List.of(Kind.CIRCLE, Kind.STRING)));

    private static final Map<Kind, String> NAMES = Map.ofEntries(
            Map.entry(Kind.SHORT, "short"),
            Map.entry(Kind.INTEGER, "int"),
            Map.entry(Kind.LONG, "long"),
            Map.entry(Kind.BIG_INTEGER, "BigInteger"),
            Map.entry(Kind.DECIMAL, "BigDecimal"),
            Map.entry(Kind.FLOAT, "float"),
            Map.entry(Kind.DOUBLE, "double"),
            Map.entry(Kind.BOOLEAN, "boolean"),
            Map.entry(Kind.STRING, "String"),
            Map.entry(Kind.CHARACTER, "char"),
            Map.entry(Kind.ENUM, "an enum"),
            Map.entry(Kind.UUID, "UUID"),
            Map.entry(Kind.BYTES, "byte[]"),
            Map.entry(Kind.BUFFER, "Buffer"),
            Map.entry(Kind.LOCAL_DATE, "LocalDate"),
            Map.entry(Kind.LOCAL_TIME, "LocalTime"),
            Map.entry(Kind.OFFSET_TIME, "OffsetTime"),
            Map.entry(Kind.LOCAL_DATE_TIME, "LocalDateTime"),
            Map.entry(Kind.INSTANT, "Instant"),
            Map.entry(Kind.OFFSET_DATE_TIME, "OffsetDateTime"),
            Map.entry(Kind.DURATION, "Duration"),
            Map.entry(Kind.PERIOD, "Period"),
            Map.entry(Kind.INTERVAL, "dev.vorm.type.Interval"),
            Map.entry(Kind.INET, "dev.vorm.type.Inet"),
            Map.entry(Kind.INET_ADDRESS, "InetAddress"),
            Map.entry(Kind.CIDR, "dev.vorm.type.Cidr"),
            Map.entry(Kind.MAC_ADDRESS, "dev.vorm.type.MacAddress"),
            Map.entry(Kind.BIT_STRING, "dev.vorm.type.BitString"),
            Map.entry(Kind.JSON_OBJECT, "JsonObject"),
            Map.entry(Kind.JSON_ARRAY, "JsonArray"),
            Map.entry(Kind.JSONB, "any type with @Json"));

    private TypeRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        return Validator.each(
                entity,
                property -> property
                        .value()
                        .pgType()
                        .filter(type -> property.reference().isEmpty())
                        .stream()
                        .flatMap(type -> check(property, type)));
    }

    private static Stream<Diagnostic> check(PropertyModel property, PgType type) {
        Place place = property.place().at("Column").value("type");
        ValueType bare = property.value().bare();
        String javaType = Mistakes.simple(property.value().type());
        List<Diagnostic> found = new ArrayList<>();
        boolean primitives = bare.kind().name().matches("BOOLEANS|SHORTS|INTS|LONGS|FLOATS|DOUBLES");
        boolean many = bare.isMany() || primitives;
        if (type.array() && !many) {
            found.add(Diagnostic.of(DiagnosticCode.PG_TYPE_ARRAY, place, type.definition(), javaType, "use a List"));
        } else if (!type.array() && type.builtIn() && many) {
            String fix = "write " + type.definition() + "[], or convert it";
            found.add(Diagnostic.of(DiagnosticCode.PG_TYPE_ARRAY, place, type.definition(), javaType, fix));
        } else if (type.builtIn() && !fits(type, bare, primitives)) {
            found.add(Diagnostic.of(
                    DiagnosticCode.PG_TYPE_FIT, place, type.definition(), javaType, fitting(type.castName())));
        }
        return found.stream();
    }

    /** The kinds of Java types whose values, all of them, the type holds or refuses; others have a text of their own. */
    private static List<Kind> kinds(String castName) {
        List<Kind> ranges = Stream.of(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(castName))
                .toList();
        List<Kind> fitting = FITTING.getOrDefault(castName, List.of(Kind.STRING));
        return castName.endsWith("range")
                ? Stream.concat(ranges.stream(), Stream.of(Kind.STRING)).toList()
                : fitting;
    }

    private static boolean fits(PgType type, ValueType bare, boolean primitives) {
        if (primitives) {
            String element = bare.kind().name().replaceAll("^INTS$", "INTEGERS").replaceAll("S$", "");
            return kinds(type.castName()).contains(Kind.valueOf(element));
        }
        boolean rounded = type.castName().equals("numeric") && type.modifier(1) < 0;
        Kind kind = bare.bareElement().kind();
        return kinds(type.castName()).contains(kind) && !(rounded && kind == Kind.BIG_INTEGER);
    }

    private static String fitting(String castName) {
        return kinds(castName).stream()
                .map(kind -> NAMES.getOrDefault(kind, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" or "));
    }
}
