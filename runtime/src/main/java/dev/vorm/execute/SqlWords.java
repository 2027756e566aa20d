package dev.vorm.execute;

import java.util.Locale;

/** A statement's text without what is not its words: comments, and what stands in strings. */
final class SqlWords {
    private final String sql;
    private final StringBuilder words;
    private int at;

    private SqlWords(String sql) {
        this.sql = sql;
        this.words = new StringBuilder(sql.length());
    }

    /** The words in capital letters, one space between them; a string is {@code ''}, a quoted name stands without quotes. */
    static String of(String sql) {
        SqlWords text = new SqlWords(sql);
        while (text.at < sql.length()) {
            text.next();
        }
        return text.words.toString().strip().toUpperCase(Locale.ROOT);
    }

    private void next() {
        char c = sql.charAt(at);
        if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            at = end < 0 ? sql.length() : end;
        } else if (sql.startsWith("/*", at)) {
            skipComment();
        } else if (c == '\'') {
            skipString();
        } else if (c == '$' && !followsName()) {
            skipDollarQuoted();
        } else {
            append(c);
            at++;
        }
    }

    private void append(char c) {
        if (!Character.isWhitespace(c)) {
            if (c != '"') {
                words.append(c);
            }
        } else {
            space();
        }
    }

    private void space() {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    /** Comments can stand in comments. */
    private void skipComment() {
        int depth = 0;
        do {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < sql.length());
        space();
    }

    private void skipString() {
        int before = words.length() - 1;
        boolean escapes = before >= 0
                && "eE".indexOf(words.charAt(before)) >= 0
                && (before == 0 || !Character.isJavaIdentifierPart(words.charAt(before - 1)));
        at++;
        while (at < sql.length() && sql.charAt(at) != '\'') {
            at += escapes && sql.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        words.append("''");
    }

    private boolean followsName() {
        return at > 0 && Character.isJavaIdentifierPart(sql.charAt(at - 1));
    }

    /** {@code $tag$ ... $tag$}; the place of a bind, {@code $1}, is none. */
    private void skipDollarQuoted() {
        int end = at + 1;
        while (end < sql.length() && Character.isUnicodeIdentifierPart(sql.charAt(end))) {
            end++;
        }
        boolean opens = end < sql.length() && sql.charAt(end) == '$' && !Character.isDigit(sql.charAt(at + 1));
        if (!opens) {
            words.append('$');
            at++;
            return;
        }
        String tag = sql.substring(at, end + 1);
        int close = sql.indexOf(tag, end + 1);
        at = close < 0 ? sql.length() : close + tag.length();
        words.append("''");
    }
}
