package dev.vorm.schema;

import dev.vorm.execute.SqlStatement;

/**
 * Asks PostgreSQL's catalog for all that the comparison needs, in one statement with a constant text: one row with a JSON
 * object, whose tables are written as those of the schema resource are.
 *
 * <p>Its binds are arrays of names: tables and views, all tables that foreign keys refer to, types, enums, sequences. What newer
 * servers alone have is read through {@code to_jsonb}, so that older ones do not miss a column.
 */
final class CatalogQuery {
    private static final String COLUMNS = """
            SELECT json_agg(json_build_object(
                'name', a.attname,
                'type', format_type(a.atttypid, a.atttypmod),
                'base', format_type(a.atttypid, -1),
                'domainOf', CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
                'domainBase', CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, -1) END,
                'nullable', NOT (a.attnotnull OR t.typnotnull),
                'identity', a.attidentity <> '',
                'virtual', a.attgenerated = 'v',
                'default', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid, true) END,
                'computed', CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid, true) END,
                'filled', a.atthasdef OR a.attidentity <> '' OR t.typdefault IS NOT NULL,
                'comment', col_description(a.attrelid, a.attnum)) ORDER BY a.attnum)
            FROM pg_attribute a
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped""";

    private static final String CHECKS = """
            SELECT json_agg(json_build_object(
                'name', k.conname,
                'condition', pg_get_expr(k.conbin, k.conrelid, true)) ORDER BY k.conname)
            FROM pg_constraint k
            WHERE k.conrelid = c.oid AND k.contype = 'c'
              AND to_jsonb(k) ->> 'conenforced' IS DISTINCT FROM 'false'""";

    private static final String DEFERRABLE =
            "CASE WHEN k.condeferred THEN 'INITIALLY DEFERRED' WHEN k.condeferrable THEN 'INITIALLY IMMEDIATE' END";

    private static final String FOREIGN_KEYS = """
            SELECT json_agg(json_build_object(
                'name', k.conname,
                'columns', %s,
                'references', json_build_object(
                    'schema', rn.nspname,
                    'table', r.relname,
                    'columns', %s),
                'onDelete', %s,
                'onUpdate', %s,
                'deferrable', %s) ORDER BY k.conname)
            FROM pg_constraint k
            JOIN pg_class r ON r.oid = k.confrelid
            JOIN pg_namespace rn ON rn.oid = r.relnamespace
            WHERE k.conrelid = c.oid AND k.contype = 'f'
              AND to_jsonb(k) ->> 'conenforced' IS DISTINCT FROM 'false'""".formatted(
                    attributes("k.conrelid", "k.conkey"),
                    attributes("k.confrelid", "k.confkey"),
                    action("k.confdeltype"),
                    action("k.confupdtype"),
                    DEFERRABLE);

    /** The columns of an index from one place to another; expressions are no columns. */
    private static final String INDEX_COLUMNS = """
            (SELECT json_agg(a.attname ORDER BY n)
                 FROM generate_series(%s, %s) AS n
                 JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[n - 1])""";

    private static final String FROM_INDEX = """

            FROM pg_index i
            JOIN pg_class x ON x.oid = i.indexrelid
            JOIN pg_am m ON m.oid = x.relam
            LEFT JOIN pg_constraint k
              ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u')
            WHERE i.indrelid = c.oid AND i.indisvalid AND NOT i.indisexclusion""";

    private static final String KEY = """
            json_build_object(
                'name', x.relname,
                'columns', %s,
                'nullsNotDistinct', (to_jsonb(i) ->> 'indnullsnotdistinct') = 'true',
                'deferrable', %s)""".formatted(INDEX_COLUMNS.formatted("1", "i.indnkeyatts"), DEFERRABLE);

    private static final String PRIMARY_KEY = "SELECT " + KEY + FROM_INDEX + " AND i.indisprimary";

    /** A unique index over columns says what a unique constraint says. */
    private static final String UNIQUES = "SELECT json_agg(" + KEY + " ORDER BY x.relname)" + FROM_INDEX
            + " AND i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL";

    private static final String INDEX_KEYS = """
            (SELECT json_agg(json_build_object(
                     'column', CASE WHEN i.indkey[n - 1] <> 0 THEN a.attname END,
                     'expression', CASE WHEN i.indkey[n - 1] = 0 THEN pg_get_indexdef(i.indexrelid, n, true) END,
                     'operatorClass', o.opcname,
                     'usualClass', o.opcdefault,
                     'descending', (i.indoption[n - 1] & 1) <> 0,
                     'nulls', CASE WHEN (i.indoption[n - 1] & 2) <> 0 THEN 'FIRST' ELSE 'LAST' END) ORDER BY n)
                 FROM generate_series(1, i.indnkeyatts) AS n
                 JOIN pg_opclass o ON o.oid = i.indclass[n - 1]
                 LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[n - 1])""";

    private static final String INDEXES =
            """
            SELECT json_agg(json_build_object(
                'name', x.relname,
                'unique', i.indisunique,
                'using', m.amname,
                'keys', %s,
                'include', %s,
                'nullsNotDistinct', (to_jsonb(i) ->> 'indnullsnotdistinct') = 'true',
                'where', pg_get_expr(i.indpred, i.indrelid, true)) ORDER BY x.relname)""".formatted(INDEX_KEYS, INDEX_COLUMNS.formatted("i.indnkeyatts + 1", "i.indnatts")) + FROM_INDEX;

    private static final String TABLES = "SELECT json_object_agg(input.name, json_build_object(\n"
            + "    'table', c.relname,\n    'kind', c.relkind,\n    'query', CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,\n    'comment', obj_description(c.oid, 'pg_class'),\n"
            + "    'columns', (" + COLUMNS + "),\n    'primaryKey', (" + PRIMARY_KEY + "),\n    'uniques', (" + UNIQUES
            + "),\n    'checks', (" + CHECKS + "),\n    'foreignKeys', (" + FOREIGN_KEYS + "),\n    'indexes', ("
            + INDEXES
            + ")))\nFROM unnest($1::text[]) AS input (name)\nJOIN pg_class c ON c.oid = to_regclass(input.name)";

    private static final String RELATIONS = "SELECT json_object_agg(input.name, json_build_object('schema', n.nspname,"
            + " 'table', c.relname))\nFROM unnest($2::text[]) AS input (name)\n"
            + "JOIN pg_class c ON c.oid = to_regclass(input.name)\nJOIN pg_namespace n ON n.oid = c.relnamespace";

    private static final String TYPES =
            "SELECT json_object_agg(name, format_type(to_regtype(name), -1))\n" + "FROM unnest($3::text[]) AS name";

    private static final String ENUMS =
            "SELECT json_object_agg(name, (SELECT json_agg(enumlabel ORDER BY enumsortorder)\n"
                    + "    FROM pg_enum WHERE enumtypid = to_regtype(name)))\nFROM unnest($4::text[]) AS name";

    private static final String SEQUENCES = "SELECT json_object_agg(name, seqincrement)\n"
            + "FROM unnest($5::text[]) AS name\nJOIN pg_sequence ON seqrelid = to_regclass(name)";

    static final SqlStatement<String> STATEMENT = SqlStatement.named(
            "Schema.verify",
            "SELECT json_build_object(\n'tables', (" + TABLES + "),\n'relations', (" + RELATIONS + "),\n'types', ("
                    + TYPES + "),\n'enums', (" + ENUMS + "),\n'sequences', (" + SEQUENCES + "))::text",
            (row, at) -> row.getString(at));

    private CatalogQuery() {}

    private static String attributes(String table, String numbers) {
        return "(SELECT json_agg(a.attname ORDER BY position)\n         FROM unnest(" + numbers
                + ") WITH ORDINALITY AS key (number, position)\n         JOIN pg_attribute a ON a.attrelid = " + table
                + " AND a.attnum = key.number)";
    }

    private static String action(String column) {
        return "CASE " + column + " WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE'"
                + " WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT' END";
    }
}
