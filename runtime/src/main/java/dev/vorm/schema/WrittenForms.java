package dev.vorm.schema;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares expressions by their texts, but for blanks, letters' case, and what PostgreSQL is known to write otherwise than
 * people do. What it finds to be the same is the same; of all else it says that it is in doubt.
 */
final class WrittenForms implements Forms {
    private static final String LITERAL = "'(?:[^']|'')*'";
    private static final Pattern CAST_LITERAL = Pattern.compile(
            "(" + LITERAL + ")::(?:character varying|timestamp with(?:out)? time zone|[a-z_0-9]+)(?:\\[])?");
    private static final Pattern TOKEN = Pattern.compile(LITERAL + "|\"(?:[^\"]|\"\")*\"|\\w+|\\s+|.", Pattern.DOTALL);
    private static final Pattern IN_LIST = Pattern.compile(" in\\((" + LITERAL + "(?:," + LITERAL + ")*)\\)");

    private static final String OPERATOR = "+-*/<>=~!@#%^&|`?:";

    private boolean doubtful;

    @Override
    public boolean same(String build, String database, String type) {
        boolean same = build.equals(database)
                || (!build.isEmpty() && !database.isEmpty() && form(build).equals(form(database)));
        doubtful |= !same && !build.isEmpty() && !database.isEmpty();
        return same;
    }

    /** Whether it found two that it could not tell to be the same. */
    boolean isDoubtful() {
        return doubtful;
    }

    private static String form(String sql) {
        String tokens = joined(CAST_LITERAL.matcher(sql.strip()).replaceAll("$1"));
        return IN_LIST.matcher(withoutParentheses(tokens))
                .replaceAll("=any(array[$1])")
                .replace("current_timestamp", "now()");
    }

    private static String joined(String sql) {
        StringBuilder joined = new StringBuilder();
        boolean blank = false;
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            String text = token.group();
            if (text.isBlank()) {
                blank = true;
                continue;
            }
            if (blank && joined.length() > 0 && wouldJoin(joined.charAt(joined.length() - 1), text.charAt(0))) {
                joined.append(' ');
            }
            blank = false;
            boolean quoted = text.charAt(0) == '\'' || text.charAt(0) == '"';
            joined.append(quoted ? text : text.toLowerCase(Locale.ROOT));
        }
        return joined.toString();
    }

    /** Whether two signs without a blank between them would be parts of one word or operator. */
    private static boolean wouldJoin(char one, char other) {
        return (isWord(one) && isWord(other)) || (OPERATOR.indexOf(one) >= 0 && OPERATOR.indexOf(other) >= 0);
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '\'' || letter == '"';
    }

    /** Without parentheses around all of it. */
    private static String withoutParentheses(String sql) {
        String text = sql;
        while (text.startsWith("(") && closing(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1);
        }
        return text;
    }

    /** Where the parenthesis closes with which a text begins. */
    private static int closing(String sql) {
        int depth = 0;
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            String text = token.group();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth == 0) {
                return token.start();
            }
        }
        return -1;
    }
}
