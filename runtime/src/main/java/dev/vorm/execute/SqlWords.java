package dev.vorm.execute;

import dev.vorm.query.SqlScanner;
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
        int end = SqlScanner.end(sql, at);
        switch (SqlScanner.token(sql, at)) {
            case CODE -> append(sql.charAt(at));
            case STRING -> words.append("''");
            case QUOTED_NAME -> words.append(sql, at + 1, Math.max(at + 1, end - 1));
            case COMMENT -> space();
        }
        at = end;
    }

    private void append(char c) {
        if (Character.isWhitespace(c)) {
            space();
        } else {
            words.append(c);
        }
    }

    private void space() {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
