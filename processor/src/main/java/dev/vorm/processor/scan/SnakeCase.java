package dev.vorm.processor.scan;

import java.util.Locale;

/** The names of tables and columns made from those of types and properties. */
final class SnakeCase {
    private SnakeCase() {}

    /** {@code createdAt} as {@code created_at}, {@code URLPath} as {@code url_path}. */
    static String of(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && startsWord(name, i)) {
                words.append('_');
            }
            words.append(name.charAt(i));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(String name, int at) {
        if (!Character.isUpperCase(name.charAt(at)) || name.charAt(at - 1) == '_') {
            return false;
        }
        boolean afterAcronym = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return !Character.isUpperCase(name.charAt(at - 1)) || afterAcronym;
    }
}
