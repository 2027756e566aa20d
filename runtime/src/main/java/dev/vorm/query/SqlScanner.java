package dev.vorm.query;

/** Finds in a text of SQL what is no code: strings, quoted names, comments. (PostgreSQL's manual, 4.1, "Lexical Structure".) */
public final class SqlScanner {
    /** What begins at a place. */
    public enum Token {
        CODE,
        STRING,
        QUOTED_NAME,
        COMMENT
    }

    private SqlScanner() {}

    /** What begins at an index, provided that it is not within a token. */
    public static Token token(String sql, int at) {
        char c = sql.charAt(at);
        if (sql.startsWith("--", at) || sql.startsWith("/*", at)) {
            return Token.COMMENT;
        }
        if (c == '\'' || (c == '$' && !tag(sql, at).isEmpty())) {
            return Token.STRING;
        }
        return c == '"' ? Token.QUOTED_NAME : Token.CODE;
    }

    /** The index behind the token that begins at another one: of code, behind one character. */
    public static int end(String sql, int at) {
        return switch (token(sql, at)) {
            case CODE -> at + 1;
            case QUOTED_NAME -> quoted(sql, at, '"', false);
            case STRING -> sql.charAt(at) == '$' ? dollarQuoted(sql, at) : quoted(sql, at, '\'', hasEscapes(sql, at));
            case COMMENT -> comment(sql, at);
        };
    }

    /** A quote that is doubled ends one part of it and begins the next. */
    private static int quoted(String sql, int at, char quote, boolean escapes) {
        int end = at + 1;
        while (end < sql.length() && sql.charAt(end) != quote) {
            end += escapes && sql.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, sql.length());
    }

    /** {@code E'...'}, and not a name that ends so. */
    private static boolean hasEscapes(String sql, int at) {
        return at > 0
                && "eE".indexOf(sql.charAt(at - 1)) >= 0
                && (at == 1 || !Character.isJavaIdentifierPart(sql.charAt(at - 2)));
    }

    /** {@code $tag$}, or "": the place of a bind, {@code $1}, is none, and a name may have dollars. */
    private static String tag(String sql, int at) {
        if (at > 0 && Character.isJavaIdentifierPart(sql.charAt(at - 1))) {
            return "";
        }
        int end = at + 1;
        while (end < sql.length() && Character.isUnicodeIdentifierPart(sql.charAt(end))) {
            end++;
        }
        boolean opens = end < sql.length() && sql.charAt(end) == '$' && !Character.isDigit(sql.charAt(at + 1));
        return opens ? sql.substring(at, end + 1) : "";
    }

    private static int dollarQuoted(String sql, int at) {
        String tag = tag(sql, at);
        int close = sql.indexOf(tag, at + tag.length());
        return close < 0 ? sql.length() : close + tag.length();
    }

    /** Comments can stand in comments. */
    private static int comment(String sql, int at) {
        if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            return end < 0 ? sql.length() : end;
        }
        int depth = 0;
        int end = at;
        do {
            if (sql.startsWith("/*", end)) {
                depth++;
                end += 2;
            } else if (sql.startsWith("*/", end)) {
                depth--;
                end += 2;
            } else {
                end++;
            }
        } while (depth > 0 && end < sql.length());
        return end;
    }
}
