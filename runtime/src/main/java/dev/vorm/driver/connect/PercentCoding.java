package dev.vorm.driver.connect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding as URIs have it: a plus is a plus. Messages name the field and never what stands in it. */
final class PercentCoding {
    private static final int HEX = 16;

    private PercentCoding() {}

    /** Decodes a field; refuses what is not UTF-8 and control characters, with which more could be said to the server. */
    static String decode(String field, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                decoded.put(octet(field, encoded, i + 1));
                i += 2;
            } else {
                decoded.put(encoded[i]);
            }
        }
        return plain(field, utf8(field, decoded.flip()));
    }

    /** Refuses control characters. */
    static String plain(String field, String text) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The database's " + field + " has a control character");
        }
        return text;
    }

    private static byte octet(String field, byte[] encoded, int at) {
        int high = at < encoded.length ? Character.digit(encoded[at], HEX) : -1;
        int low = at + 1 < encoded.length ? Character.digit(encoded[at + 1], HEX) : -1;
        if (high < 0 || low < 0) {
            throw new IllegalArgumentException("The database's " + field
                    + " has a percent sign without two hexadecimal digits after it in the URI; a percent sign itself is"
                    + " written %25");
        }
        return (byte) (high * HEX + low);
    }

    // The exception's text tells of the bytes.
    @SuppressWarnings("UnusedException")
    private static String utf8(String field, ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The database's " + field + " is not UTF-8 when it is percent-decoded");
        }
    }
}
