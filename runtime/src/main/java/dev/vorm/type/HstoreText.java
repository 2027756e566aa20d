package dev.vorm.type;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps as {@code hstore} writes them: {@code "a"=>"1", "b"=>NULL}. */
final class HstoreText {
    private HstoreText() {}

    static String write(Map<String, @Nullable String> map) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, @Nullable String> entry : map.entrySet()) {
            if (entry.getKey() == null) {
                throw new ValueException("no key can be null");
            }
            text.append(text.length() == 0 ? "" : ",");
            quote(entry.getKey(), text);
            text.append("=>");
            String value = entry.getValue();
            if (value == null) {
                text.append("NULL");
            } else {
                quote(value, text);
            }
        }
        return text.toString();
    }

    private static void quote(String part, StringBuilder text) {
        text.append('"');
        String whole = Scalars.text(part);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
    }

    static Map<String, @Nullable String> read(String text) {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        TextScanner scanner = new TextScanner(text, "an hstore");
        while (!scanner.atEnd()) {
            if (!map.isEmpty()) {
                scanner.expect(',');
                scanner.expect(' ');
            }
            String key = quoted(scanner);
            scanner.expect('=');
            scanner.expect('>');
            map.put(key, scanner.accept("NULL") ? null : quoted(scanner));
        }
        return map;
    }

    private static String quoted(TextScanner scanner) {
        scanner.expect('"');
        StringBuilder part = new StringBuilder();
        for (char c = scanner.next(); c != '"'; c = scanner.next()) {
            part.append(c == '\\' ? scanner.next() : c);
        }
        return part.toString();
    }
}
