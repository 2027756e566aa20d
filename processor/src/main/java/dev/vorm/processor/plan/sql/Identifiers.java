package dev.vorm.processor.plan.sql;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of schemas, tables and columns in SQL. */
public final class Identifiers {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** The keywords that PostgreSQL 18 itself quotes as names: all but the unreserved ones. */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case
            cast char character check coalesce collate collation column concurrently constraint create cross
            current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
            decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign
            freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect
            interval into is isnull join json json_array json_arrayagg json_exists json_object json_objectagg json_query
            json_scalar json_serialize json_table json_value lateral leading least left like limit localtime
            localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset on
            only or order out outer overlaps overlay placing position precision primary real references returning right
            row select session_user setof similar smallint some substring symmetric system_user table tablesample then
            time timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where
            window with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
            xmlserialize xmltable""".split("\\s+"));

    private Identifiers() {}

    /** A name as it stands in SQL: quoted when it has to be. */
    public static String quote(String name) {
        if (PLAIN.matcher(name).matches() && !KEYWORDS.contains(name)) {
            return name;
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A table's name as it stands in SQL, with its schema unless that is "". */
    public static String qualify(String schema, String table) {
        return schema.isEmpty() ? quote(table) : quote(schema) + "." + quote(table);
    }

    /** The wanted name, or one like it that is not taken. */
    public static String free(String wanted, Collection<String> taken) {
        return taken.contains(wanted) ? free(wanted + "_", taken) : wanted;
    }

    /** A text literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
