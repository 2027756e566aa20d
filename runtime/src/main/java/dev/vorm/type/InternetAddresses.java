package dev.vorm.type;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses of both families, to and from text, without asking a name server. */
final class InternetAddresses {
    private static final int WORDS = 8;

    private InternetAddresses() {}

    /** How many bits an address has. */
    static int bits(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    static void requireMask(InetAddress address, int mask) {
        if (mask < 0 || mask > bits(address)) {
            throw new IllegalArgumentException("A mask has from 0 to " + bits(address) + " bits");
        }
    }

    /** Whether no bit behind the mask is set. */
    static boolean isNetwork(InetAddress address, int mask) {
        byte[] bytes = address.getAddress();
        for (int bit = mask; bit < bits(address); bit++) {
            if ((bytes[bit / Byte.SIZE] & (1 << (Byte.SIZE - 1 - bit % Byte.SIZE))) != 0) {
                return false;
            }
        }
        return true;
    }

    static String write(InetAddress address) {
        if (address instanceof Inet6Address six) {
            if (six.getScopeId() != 0 || six.getScopedInterface() != null) {
                throw new ValueException("PostgreSQL's addresses have no scope");
            }
            byte[] bytes = six.getAddress();
            StringBuilder text = new StringBuilder(39);
            for (int i = 0; i < WORDS; i++) {
                int word = (bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF);
                text.append(i == 0 ? "" : ":").append(Integer.toHexString(word));
            }
            return text.toString();
        }
        return address.getHostAddress();
    }

    static InetAddress read(String text) {
        byte[] bytes = text.indexOf(':') < 0 ? four(text) : six(text);
        try {
            // The other methods would make an address of version 4 of a mapped one.
            return bytes.length == 4 ? Inet4Address.getByAddress(bytes) : Inet6Address.getByAddress(null, bytes, -1);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + bytes.length + " bytes", e);
        }
    }

    private static byte[] four(String text) {
        TextScanner scanner = new TextScanner(text, "an address");
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            if (i > 0) {
                scanner.expect('.');
            }
            int number = scanner.smallNumber();
            if (number > 255) {
                throw scanner.unexpected();
            }
            bytes[i] = (byte) number;
        }
        scanner.end();
        return bytes;
    }

    /** Of eight words some zeros may be left out, once, and the last two may be an address of version 4. */
    private static byte[] six(String text) {
        int gap = text.indexOf("::");
        byte[] head = words(gap < 0 ? text : text.substring(0, gap));
        byte[] tail = gap < 0 ? new byte[0] : words(text.substring(gap + 2));
        if (gap < 0 ? head.length != 2 * WORDS : head.length + tail.length >= 2 * WORDS) {
            throw broken();
        }
        byte[] bytes = new byte[2 * WORDS];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, bytes.length - tail.length, tail.length);
        return bytes;
    }

    private static byte[] words(String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        String[] words = text.split(":", -1);
        boolean mapped = words[words.length - 1].indexOf('.') >= 0;
        byte[] bytes = new byte[2 * words.length + (mapped ? 2 : 0)];
        for (int i = 0; i < words.length; i++) {
            if (mapped && i == words.length - 1) {
                System.arraycopy(four(words[i]), 0, bytes, 2 * i, 4);
            } else {
                int word = word(words[i]);
                bytes[2 * i] = (byte) (word >> 8);
                bytes[2 * i + 1] = (byte) word;
            }
        }
        return bytes;
    }

    private static int word(String text) {
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                throw broken();
            }
            word = word << 4 | digit;
        }
        if (text.isEmpty() || text.length() > 4) {
            throw broken();
        }
        return word;
    }

    private static ValueException broken() {
        return new ValueException("its text is not that of an address");
    }
}
