package dev.vorm.type;

/** What can go wrong with texts, characters and truth. */
final class Scalars {
    private Scalars() {}

    /** The text itself; refuses what PostgreSQL cannot store. */
    static String text(String text) {
        for (int i = 0, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new ValueException("PostgreSQL has no texts with the character U+0000");
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                i++;
                if (c > Character.MAX_HIGH_SURROGATE || i == length || !Character.isLowSurrogate(text.charAt(i))) {
                    throw new ValueException("half of a surrogate pair is no character");
                }
            }
        }
        return text;
    }

    static String character(Character value) {
        return text(value.toString());
    }

    /** The character of a {@code bpchar}, which PostgreSQL pads with blanks that do not belong to it. */
    static Character character(String text) {
        String value = text.stripTrailing();
        if (value.length() > 1) {
            throw new ValueException("it is more than one char");
        }
        return value.isEmpty() ? (text.isEmpty() ? ' ' : text.charAt(0)) : value.charAt(0);
    }

    /** A cast to text says {@code true}, an array {@code t}. */
    static Boolean bool(String text) {
        return switch (text) {
            case "t", "true" -> true;
            case "f", "false" -> false;
            default -> throw new ValueException("its text is not that of a boolean");
        };
    }

    static String xml(String text) {
        if (text.startsWith("<?xml") && text.length() > 5 && Character.isWhitespace(text.charAt(5))) {
            throw new ValueException("PostgreSQL does not keep an XML declaration: leave it away");
        }
        return text(text);
    }
}
