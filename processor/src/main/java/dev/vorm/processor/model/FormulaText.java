package dev.vorm.processor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL of a formula, in which the names of properties or columns stand in braces.
 *
 * @param names the names, in the order in which they stand
 * @param texts what stands before, between and behind them: one more
 */
public record FormulaText(List<String> names, List<String> texts) {
    /** Texts and comments of SQL are found so that no brace is seen in them. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}_$])[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|(?<dollar>\\$\\w*\\$).*?\\k<dollar>|\"(?:[^\"]|\"\")*\"|\\{\\s*(?<name>[\\p{L}_$][\\p{L}\\p{N}_$.]*)\\s*}"
                    + "|--[^\\n]*|/\\*.*?\\*/|[{}]",
            Pattern.DOTALL);

    /** Words of SQL that can be names of columns, and texts, so that none is seen in them. */
    private static final Pattern WORD = Pattern.compile(
            "(?<text>'(?:[^']|'')*'|(?<dollar>\\$\\w*\\$).*?\\k<dollar>|--[^\\n]*|/\\*.*?\\*/)"
                    + "|\"(?<quoted>(?:[^\"]|\"\")*)\"(?!\\s*[.(])"
                    + "|(?<![\\p{L}\\p{N}_.:$])(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)(?![\\p{L}\\p{N}_$]|\\s*[.(])",
            Pattern.DOTALL);

    /** Whether a formula has a brace that encloses no name. */
    public static boolean hasLooseBrace(String sql) {
        return TOKEN.matcher(sql).results().anyMatch(token -> token.group().matches("[{}]"));
    }

    public FormulaText {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    /** Reads a formula. */
    public static FormulaText of(String sql) {
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        int end = 0;
        while (token.find()) {
            if (token.group("name") != null) {
                names.add(token.group("name"));
                texts.add(sql.substring(end, token.start()));
                end = token.end();
            }
        }
        texts.add(sql.substring(end));
        return new FormulaText(names, texts);
    }

    /** Reads an expression in which the names of columns stand as they are. */
    public static FormulaText ofColumns(String sql, Collection<String> columns) {
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Matcher token = WORD.matcher(sql);
        int end = 0;
        while (token.find()) {
            String name = token.group("quoted") != null
                    ? token.group("quoted").replace("\"\"", "\"")
                    : token.group("word") != null ? token.group("word").toLowerCase(Locale.ROOT) : "";
            if (columns.contains(name)) {
                names.add(name);
                texts.add(sql.substring(end, token.start()));
                end = token.end();
            }
        }
        texts.add(sql.substring(end));
        return new FormulaText(names, texts);
    }
}
