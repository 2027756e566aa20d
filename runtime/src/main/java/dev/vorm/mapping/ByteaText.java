package dev.vorm.mapping;

import dev.vorm.type.ValueException;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Bytes as text, read by both settings of {@code bytea_output}: {@code \x00ff} and {@code \000\377}. */
final class ByteaText {
    private static final String HEX = "\\x";

    private ByteaText() {}

    static String write(byte[] bytes) {
        return HEX + HexFormat.of().formatHex(bytes);
    }

    static byte[] read(String text) {
        if (text.startsWith(HEX)) {
            return HexFormat.of().parseHex(text, HEX.length(), text.length());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                bytes.write(c);
            } else if (text.startsWith("\\\\", i)) {
                bytes.write(c);
                i++;
            } else if (i + 3 < text.length()) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 4), 8));
                i += 3;
            } else {
                throw new ValueException("its text is not that of bytes");
            }
        }
        return bytes.toByteArray();
    }
}
