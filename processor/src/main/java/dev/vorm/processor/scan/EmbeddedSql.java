package dev.vorm.processor.scan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL that stands in an embedded value and speaks of its columns: where it is embedded these can have other names. */
final class EmbeddedSql {
    /** What SQL is made of, as far as names go; texts are found so that no name is seen in them. */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'|(?<dollar>\\$\\w*\\$).*?\\k<dollar>"
                    + "|\"(?:[^\"]|\"\")*\""
                    + "|(?<![\\p{L}\\p{N}_.:$])[\\p{L}_][\\p{L}\\p{N}_$]*(?![\\p{L}\\p{N}_$]|\\s*\\()",
            Pattern.DOTALL);

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private EmbeddedSql() {}

    /** The SQL with the names that the columns have in the entity's table. */
    static String of(Owner owner, String sql) {
        return of(sql, renamed(owner));
    }

    static String of(String sql, Map<String, String> renamed) {
        return renamed.isEmpty()
                ? sql
                : TOKEN.matcher(sql).replaceAll(token -> Matcher.quoteReplacement(replaced(token, renamed)));
    }

    private static Map<String, String> renamed(Owner owner) {
        Map<String, String> renamed = new HashMap<>();
        if (owner.path().isEmpty()) {
            return renamed;
        }
        ConstraintScanner.properties(owner, (of, field) -> {
            String here = of.prefix().substring(owner.prefix().length()) + Columns.of(field);
            if (!here.equals(of.column(field))) {
                renamed.put(here, of.column(field));
            }
        });
        return renamed;
    }

    private static String replaced(MatchResult token, Map<String, String> renamed) {
        String text = token.group();
        String name = text.startsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text.toLowerCase(Locale.ROOT);
        String column = text.startsWith("'") || text.startsWith("$") ? null : renamed.get(name);
        if (column == null) {
            return text;
        }
        return PLAIN.matcher(column).matches() ? column : '"' + column.replace("\"", "\"\"") + '"';
    }
}
