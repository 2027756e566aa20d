package dev.vorm.type;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of a network card, in 6 bytes.
 *
 * @param address its bytes, as the lower ones of the number
 */
public record MacAddress(long address) {
    private static final int BYTES = 6;
    private static final Pattern TEXT = Pattern.compile("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}");

    /** Refuses more than 6 bytes with an {@link IllegalArgumentException}. */
    public MacAddress {
        if (address < 0 || address >>> (8 * BYTES) != 0) {
            throw new IllegalArgumentException("A MAC address has 6 bytes");
        }
    }

    /** Reads {@code 08:00:2b:01:02:03}. */
    public static MacAddress parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new ValueException("its text is not that of a MAC address");
        }
        return new MacAddress(Long.parseLong(text.replace(":", ""), 16));
    }

    /** {@code 08:00:2b:01:02:03}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(17);
        for (int i = BYTES - 1; i >= 0; i--) {
            text.append(String.format(Locale.ROOT, i == 0 ? "%02x" : "%02x:", (address >>> (8 * i)) & 0xFF));
        }
        return text.toString();
    }
}
