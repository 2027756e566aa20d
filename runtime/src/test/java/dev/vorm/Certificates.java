package dev.vorm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** An authority that makes certificates for tests; the JDK can read but not write them. */
final class Certificates {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;
    private static final byte[] ECDSA_WITH_SHA256 = sequence(oid(0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02));
    private static final byte[] TRUE = der(0x01, new byte[] {-1});

    private final String name;
    private final KeyPair keys = keys();
    private final Path directory;

    Certificates(String name, Path directory) {
        this.name = name;
        this.directory = directory;
        byte[] isAuthority = sequence(oid(0x55, 0x1D, 0x13), TRUE, der(OCTETS, sequence(TRUE)));
        write(root(), "CERTIFICATE", certificate(name, keys, Instant.now().plus(Duration.ofDays(1)), isAuthority));
    }

    /** Its own certificate. */
    Path root() {
        return directory.resolve(name + ".pem");
    }

    /** Makes a certificate and its key, {@code file.crt} and {@code file.key}. */
    void issue(String file, String commonName, Instant end, String... hosts) {
        KeyPair own = keys();
        byte[] names = {};
        for (String host : hosts) {
            names = join(names, alternativeName(host));
        }
        byte[] extension = sequence(oid(0x55, 0x1D, 0x11), der(OCTETS, sequence(names)));
        write(directory.resolve(file + ".crt"), "CERTIFICATE", certificate(commonName, own, end, extension));
        write(directory.resolve(file + ".key"), "PRIVATE KEY", own.getPrivate().getEncoded());
    }

    private static byte[] alternativeName(String host) {
        try {
            return Character.isDigit(host.charAt(0))
                    ? der(0x87, InetAddress.getByName(host).getAddress())
                    : der(0x82, host.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] certificate(String subject, KeyPair subjects, Instant end, byte[] extension) {
        byte[] content = sequence(
                der(0xA0, der(0x02, new byte[] {2})),
                der(0x02, BigInteger.valueOf(SERIAL.incrementAndGet()).toByteArray()),
                ECDSA_WITH_SHA256,
                commonName(name),
                sequence(time(end.minus(Duration.ofDays(10))), time(end)),
                commonName(subject),
                subjects.getPublic().getEncoded(),
                der(0xA3, sequence(extension)));
        return sequence(
                content, ECDSA_WITH_SHA256, der(0x03, join(new byte[] {0}, signature(keys.getPrivate(), content))));
    }

    private static byte[] commonName(String text) {
        return sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0C, text.getBytes(StandardCharsets.UTF_8)))));
    }

    private static byte[] time(Instant instant) {
        return der(0x17, TIME.format(instant).getBytes(StandardCharsets.US_ASCII));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signature(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] oid(int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return der(0x06, content);
    }

    private static byte[] sequence(byte[]... parts) {
        return der(SEQUENCE, join(parts));
    }

    private static byte[] der(int tag, byte[] content) {
        int length = content.length;
        byte[] head = length < 0x80
                ? new byte[] {(byte) tag, (byte) length}
                : length < 0x100
                        ? new byte[] {(byte) tag, (byte) 0x81, (byte) length}
                        : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return join(head, content);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static void write(Path file, String what, byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        try {
            Files.writeString(file, "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
