package dev.vorm.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL of a relationship's condition, in which columns stand as {@code this.name} and {@code other.name}.
 *
 * @param texts what stands before, between and behind the columns: one more
 * @param columns the columns, in the order in which they stand
 * @param loose the names without a table, which can be those of columns
 */
public record ConditionText(List<String> texts, List<String> columns, List<String> loose) {
    public static final String THIS = "this";
    public static final String OTHER = "other";

    private static final String QUOTED = "(?:[^\"]|\"\")*";
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_$]*";
    private static final String ALONE = "(?<![\\p{L}\\p{N}_.:$])";

    /** Texts and comments are found so that no name is seen in them. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}_$])[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|(?<dollar>\\$\\w*\\$).*?\\k<dollar>"
                    + "|--[^\\n]*|/\\*.*?\\*/"
                    + "|" + ALONE + "(?<table>(?i:this|other))\\s*\\.\\s*(?:\"(?<quoted>" + QUOTED + ")\"|(?<column>"
                    + NAME + "))"
                    + "|" + ALONE + "(?:\"(?<looseQuoted>" + QUOTED + ")\"(?!\\s*[.(])|(?<loose>" + NAME
                    + ")(?![\\p{L}\\p{N}_$]|\\s*[.(]))",
            Pattern.DOTALL);

    private static final Pattern OPEN = Pattern.compile("['\"]|/\\*|\\$\\w*\\$");
    private static final Pattern BIND = Pattern.compile("\\$\\d");

    public ConditionText {
        texts = List.copyOf(texts);
        columns = List.copyOf(columns);
        loose = List.copyOf(loose);
    }

    /** Reads a condition. */
    public static ConditionText of(String sql) {
        List<String> texts = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<String> loose = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        int end = 0;
        while (token.find()) {
            if (token.group("table") != null) {
                columns.add(lower(token.group("table")) + "." + name(token, "quoted", "column"));
                texts.add(sql.substring(end, token.start()));
                end = token.end();
            } else if (token.group("looseQuoted") != null || token.group("loose") != null) {
                loose.add(name(token, "looseQuoted", "loose"));
            }
        }
        texts.add(sql.substring(end));
        return new ConditionText(texts, columns, loose);
    }

    /** Why SQL is no expression that can stand between brackets, beside others; nothing where it is one as far as one sees. */
    public static Optional<String> broken(String sql) {
        Matcher token = TOKEN.matcher(sql);
        StringBuilder outside = new StringBuilder();
        while (token.find()) {
            if (token.group().startsWith("--") && token.end() == sql.length()) {
                return Optional.of("it ends in a comment");
            }
            token.appendReplacement(outside, " ");
        }
        token.appendTail(outside);
        if (OPEN.matcher(outside).find()) {
            return Optional.of("a text or a comment in it does not end");
        }
        if (outside.indexOf(";") >= 0) {
            return Optional.of("there is a ; in it");
        }
        if (BIND.matcher(outside).find()) {
            return Optional.of("there is a bind in it");
        }
        return isBalanced(outside) ? Optional.empty() : Optional.of("its brackets do not match");
    }

    private static boolean isBalanced(CharSequence sql) {
        int depth = 0;
        for (int i = 0; i < sql.length() && depth >= 0; i++) {
            depth += sql.charAt(i) == '(' ? 1 : sql.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    /** The name of a column as PostgreSQL reads it. */
    private static String name(Matcher token, String quoted, String plain) {
        return token.group(quoted) == null
                ? lower(token.group(plain))
                : token.group(quoted).replace("\"\"", "\"");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
