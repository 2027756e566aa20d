package dev.vorm.type;

/** Reads a text of PostgreSQL's from left to right; fails with a {@link ValueException} on what it does not expect. */
final class TextScanner {
    private final String text;
    private final String type;
    private int at;

    /**
     * Begins.
     *
     * @param text the text
     * @param type what it should be a text of, for the failure: {@code a date}
     */
    TextScanner(String text, String type) {
        this.text = text;
        this.type = type;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean at(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    boolean atDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Passes a character if it comes next. */
    boolean accept(char c) {
        boolean comes = at(c);
        at += comes ? 1 : 0;
        return comes;
    }

    /** Passes some characters if they come next. */
    boolean accept(String characters) {
        boolean come = text.startsWith(characters, at);
        at += come ? characters.length() : 0;
        return come;
    }

    void expect(char c) {
        if (!accept(c)) {
            throw unexpected();
        }
    }

    /** The next character, whatever it is. */
    char next() {
        if (atEnd()) {
            throw unexpected();
        }
        return text.charAt(at++);
    }

    void end() {
        if (!atEnd()) {
            throw unexpected();
        }
    }

    /** A number of digits only. */
    long digits() {
        if (!atDigit()) {
            throw unexpected();
        }
        long number = 0;
        while (atDigit()) {
            number = Math.addExact(Math.multiplyExact(number, 10L), text.charAt(at) - '0');
            at++;
        }
        return number;
    }

    int smallNumber() {
        long number = digits();
        if (number > Integer.MAX_VALUE) {
            throw unexpected();
        }
        return (int) number;
    }

    /** The microseconds of a fraction of seconds, if one comes: {@code .25}. */
    int micros() {
        if (!accept('.')) {
            return 0;
        }
        int start = at;
        int micros = smallNumber();
        int length = at - start;
        if (length > 6) {
            throw unexpected();
        }
        for (int i = length; i < 6; i++) {
            micros *= 10;
        }
        return micros;
    }

    ValueException unexpected() {
        return new ValueException("its text is not that of " + type);
    }
}
