package dev.vorm.query;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** How SQL writes names. */
public final class Identifiers {
    /** PostgreSQL's limit: what is longer is cut silently. */
    private static final int MAX_BYTES = 63;

    /** The keywords of PostgreSQL up to 18 that its own {@code quote_ident} quotes. */
    private static final Set<String> KEYWORDS = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both \
            case cast char character check coalesce collate collation column concurrently constraint create cross \
            current_catalog current_date current_role current_schema current_time current_timestamp current_user dec \
            decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign \
            freeze from full grant greatest group grouping having ilike in initially inner inout int integer intersect \
            interval into is isnull join json json_array json_arrayagg json_exists json_object json_objectagg \
            json_query json_scalar json_serialize json_table json_value lateral leading least left like limit \
            localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif \
            numeric offset on only or order out outer overlaps overlay placing position precision primary real \
            references returning right row select session_user setof similar smallint some substring symmetric \
            system_user table tablesample then time timestamp to trailing treat trim true union unique user using \
            values varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists \
            xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable""".split(" "));

    private Identifiers() {}

    /**
     * A name as SQL writes it: in quotes when it is a keyword or has other characters than {@code a-z 0-9 _}.
     *
     * @throws IllegalArgumentException when PostgreSQL could not keep the name whole
     */
    public static String quoted(String name) {
        Objects.requireNonNull(name, "the name");
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A name in SQL has one character or more, and none of them is NUL");
        }
        if (name.length() > MAX_BYTES || name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "The name " + name + " is longer than the " + MAX_BYTES + " bytes that PostgreSQL keeps");
        }
        return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && (i == 0 || !digit)) {
                return false;
            }
        }
        return !KEYWORDS.contains(name);
    }
}
