package dev.vorm.query;

import java.util.List;

/** A text of SQL with holes, {@code {0}} and on; braces in strings, names and comments are what they are. */
final class Template {
    private Template() {}

    /** The text with expressions in its holes, between parentheses. */
    static Words fill(String sql, List<? extends Expression<?>> expressions) {
        Constants.require(sql);
        boolean[] used = new boolean[expressions.size()];
        Words words = new Words().word("(");
        int written = 0;
        int at = 0;
        while (at < sql.length()) {
            int end = SqlScanner.end(sql, at);
            if (sql.charAt(at) == '{' && SqlScanner.token(sql, at) == SqlScanner.Token.CODE) {
                int close = close(sql, at);
                int hole = hole(sql, at, close, used.length);
                used[hole] = true;
                words.word(sql.substring(written, at)).operand(Operand.of(expressions.get(hole), Precedence.CAST));
                written = close + 1;
                end = written;
            }
            at = end;
        }
        requireAll(sql, used);
        return words.word(sql.substring(written)).word(")");
    }

    private static int close(String sql, int at) {
        int close = sql.indexOf('}', at);
        if (close < 0) {
            throw new IllegalArgumentException("A hole is not closed: " + sql.substring(at));
        }
        return close;
    }

    private static int hole(String sql, int at, int close, int holes) {
        String number = sql.substring(at + 1, close);
        int hole = -1;
        for (int i = 0; i < holes; i++) {
            hole = number.equals(String.valueOf(i)) ? i : hole;
        }
        if (hole < 0) {
            throw new IllegalArgumentException("There is no expression for {" + number + "}: "
                    + (holes == 0 ? "none is given" : "they are {0} to {" + (holes - 1) + "}"));
        }
        return hole;
    }

    private static void requireAll(String sql, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                throw new IllegalArgumentException("There is no {" + i + "} in " + sql);
            }
        }
    }
}
