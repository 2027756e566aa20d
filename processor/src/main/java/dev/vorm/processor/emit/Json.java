package dev.vorm.processor.emit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A JSON object on one line, its members in the order of their addition. */
final class Json {
    private final StringBuilder members = new StringBuilder();

    /** Adds a text. */
    Json put(String name, String text) {
        return add(name, quote(text));
    }

    /** Adds a text unless it is "". */
    Json putPresent(String name, String text) {
        return text.isEmpty() ? this : put(name, text);
    }

    /** Adds a number. */
    Json put(String name, int number) {
        return add(name, Integer.toString(number));
    }

    /** Adds a truth unless it is false. */
    Json putPresent(String name, boolean value) {
        return value ? add(name, "true") : this;
    }

    /** Adds an object. */
    Json put(String name, Json object) {
        return add(name, object.toString());
    }

    /** Adds an array of objects unless there are none. */
    Json putPresent(String name, List<Json> objects) {
        return objects.isEmpty()
                ? this
                : add(name, array(objects.stream().map(Json::toString).toList()));
    }

    /** Adds an array of texts. */
    Json putTexts(String name, List<String> texts) {
        return add(name, array(texts.stream().map(Json::quote).toList()));
    }

    private Json add(String name, String json) {
        members.append(members.isEmpty() ? "" : ",")
                .append(quote(name))
                .append(':')
                .append(json);
        return this;
    }

    private static String array(List<String> elements) {
        return elements.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return "{" + members + "}";
    }
}
