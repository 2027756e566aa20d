package dev.vorm.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A type of PostgreSQL's as a user writes it.
 *
 * @param definition as it stands in a table's definition
 * @param castName its name in casts: without modifiers, and never one that would cut a value off; of an array, that of the
 *     elements
 * @param modifiers what stands in brackets, in order
 * @param array whether it is an array
 * @param builtIn whether PostgreSQL itself has it; {@code castName} is its one name then
 */
public record PgType(String definition, String castName, List<String> modifiers, boolean array, boolean builtIn) {
    private static final int MAX_BYTES = 63;
    private static final String IDENTIFIER = "(?:[\\p{L}_][\\p{L}\\p{Nd}_$]*|\"(?:[^\"\\p{Cntrl}]|\"\")+\")";
    private static final String WORDS = "(?i:double\\s+precision|character\\s+varying|bit\\s+varying)";
    private static final Pattern TYPE =
            Pattern.compile("\\s*(?<name>" + WORDS + "|" + IDENTIFIER + "(?:\\." + IDENTIFIER
                    + ")?)\\s*(?:\\((?<modifiers>\\s*-?\\w+\\s*(?:,\\s*-?\\w+\\s*)*)\\))?"
                    + "\\s*(?<zone>(?i:with(?:out)?\\s+time\\s+zone))?(?<array>(?:\\s*\\[\\s*])*)\\s*");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("int2", "smallint"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("character varying", "varchar"),
            Map.entry("character", "bpchar"),
            Map.entry("char", "bpchar"),
            // bit is bit(1) and would cut off; what is too long for the column fails.
            Map.entry("bit", "varbit"),
            Map.entry("bit varying", "varbit"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"));

    private static final Set<String> BUILT_IN = Set.of(
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "numeric",
            "boolean",
            "text",
            "varchar",
            "bpchar",
            "uuid",
            "bytea",
            "date",
            "time without time zone",
            "time with time zone",
            "timestamp without time zone",
            "timestamp with time zone",
            "interval",
            "inet",
            "cidr",
            "macaddr",
            "macaddr8",
            "varbit",
            "xml",
            "tsvector",
            "tsquery",
            "json",
            "jsonb",
            "jsonpath",
            "money",
            "oid",
            "pg_lsn",
            "point",
            "line",
            "lseg",
            "box",
            "path",
            "polygon",
            "circle",
            "int4range",
            "int8range",
            "numrange",
            "daterange",
            "tsrange",
            "tstzrange",
            "int4multirange",
            "int8multirange",
            "nummultirange",
            "datemultirange",
            "tsmultirange",
            "tstzmultirange");

    /** The names of columns that number themselves, which are no types. */
    private static final Set<String> SERIALS =
            Set.of("serial", "serial2", "serial4", "serial8", "bigserial", "smallserial");

    public PgType {
        modifiers = List.copyOf(modifiers);
    }

    /** Reads a type; nothing when the text is not one type that can hold values whole. */
    public static Optional<PgType> parse(String text) {
        Matcher matcher = TYPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group("name");
        String zone = matcher.group("zone");
        String one =
                name.startsWith("\"") ? name : name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        one = one.startsWith("pg_catalog.") ? one.substring("pg_catalog.".length()) : one;
        if (zone != null && !one.equals("timestamp") && !one.equals("time")) {
            return Optional.empty();
        }
        String canonical = zone == null
                ? ALIASES.getOrDefault(one, one)
                : one + " " + zone.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String modifiers = matcher.group("modifiers");
        boolean builtIn = BUILT_IN.contains(canonical);
        PgType type = new PgType(
                text.strip(),
                builtIn ? canonical : name,
                modifiers == null
                        ? List.of()
                        : Stream.of(modifiers.split(",")).map(String::strip).toList(),
                !matcher.group("array").isBlank(),
                builtIn);
        return isWhole(one, type) ? Optional.of(type) : Optional.empty();
    }

    /** {@code "char"} and {@code name} cut values off, {@code float(n)} is one type or another, serials are none. */
    private static boolean isWhole(String name, PgType type) {
        boolean ofSize = name.equals("float") && !type.modifiers().isEmpty();
        boolean tooLong = Stream.of(type.castName().split("\\."))
                .anyMatch(part -> part.replace("\"", "").getBytes(StandardCharsets.UTF_8).length > MAX_BYTES);
        return !ofSize && !tooLong && !SERIALS.contains(name) && !name.equals("name") && !name.equals("\"char\"");
    }

    /** What to do about a text that is no type. */
    public static String fix(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (SERIALS.contains(name)) {
            return "use @Generated on a key, or @Default";
        }
        if (name.equals("name") || name.equals("\"char\"")) {
            return "use text, for it cuts values off";
        }
        return name.startsWith("float")
                ? "use real or double precision"
                : "write one type as in CREATE TABLE, such as citext, varchar(20) or \"my schema\".mood";
    }

    /** What stands in brackets at a place as a number, or 0. */
    public int modifier(int index) {
        return index < modifiers.size() && modifiers.get(index).matches("-?\\d{1,9}")
                ? Integer.parseInt(modifiers.get(index))
                : 0;
    }
}
