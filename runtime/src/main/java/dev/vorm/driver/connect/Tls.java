package dev.vorm.driver.connect;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.pgclient.SslMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether connections are encrypted, and whom they trust. Without {@code sslmode} a server off this machine must prove by its
 * certificate that it is the host that was asked for; one on this machine is spoken to in the clear.
 */
final class Tls {
    private static final String SYSTEM = "system";
    /** Vert.x's word for the check that a certificate is for the host. */
    private static final String CHECK_HOST = "HTTPS";

    private static final String CHECK_NO_HOST = "";

    private final @Nullable SslMode mode;
    private final @Nullable String root;
    private final @Nullable String certificate;
    private final @Nullable String key;

    private Tls(@Nullable SslMode mode, @Nullable String root, @Nullable String certificate, @Nullable String key) {
        this.mode = mode;
        this.root = root;
        this.certificate = certificate;
        this.key = key;
    }

    /** What a URI says of it; refuses what contradicts itself, and files that cannot be read. */
    static Tls of(ConnectUri uri) {
        SslMode mode = mode(uri.parameter(UriParameter.SSLMODE));
        String root = uri.parameter(UriParameter.SSLROOTCERT);
        if (SYSTEM.equals(root)) {
            if (mode != null && mode != SslMode.VERIFY_FULL) {
                throw new IllegalArgumentException("sslrootcert=system trusts everybody who can buy a certificate: it"
                        + " needs sslmode=verify-full, not " + mode.value);
            }
            mode = SslMode.VERIFY_FULL;
        } else if (root != null) {
            checkCertificate(UriParameter.SSLROOTCERT, root);
            // As with PostgreSQL's own clients: who names a CA wants it to be looked at.
            mode = mode == SslMode.REQUIRE ? SslMode.VERIFY_CA : mode;
        }
        String certificate = uri.parameter(UriParameter.SSLCERT);
        String key = uri.parameter(UriParameter.SSLKEY);
        if ((certificate == null) != (key == null)) {
            throw new IllegalArgumentException("sslcert and sslkey are of use together only");
        }
        if (certificate != null && key != null) {
            checkCertificate(UriParameter.SSLCERT, certificate);
            if (!read(UriParameter.SSLKEY, key).contains("BEGIN PRIVATE KEY")) {
                throw new IllegalArgumentException(
                        "sslkey names a file without a private key in the form of PKCS #8, not encrypted: " + key);
            }
        }
        return new Tls(mode, root, certificate, key);
    }

    private static @Nullable SslMode mode(@Nullable String written) {
        if (written == null) {
            return null;
        }
        for (SslMode mode : SslMode.values()) {
            if (mode.value.equals(written)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("sslmode is one of "
                + Arrays.stream(SslMode.values()).map(any -> any.value).collect(Collectors.joining(", ")));
    }

    private static void checkCertificate(UriParameter parameter, String file) {
        if (!read(parameter, file).contains("BEGIN CERTIFICATE")) {
            throw new IllegalArgumentException(parameter + " names a file without a certificate in PEM: " + file);
        }
    }

    private static String read(UriParameter parameter, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
        } catch (InvalidPathException | IOException e) {
            throw new IllegalArgumentException(parameter + " names a file that cannot be read: " + file, e);
        }
    }

    /** In which ways a server is to be tried, the best first: each is DISABLE, REQUIRE, VERIFY_CA or VERIFY_FULL. */
    List<SslMode> modes(HostAddress host) {
        if (host.unixSocket()) {
            return List.of(SslMode.DISABLE);
        }
        if (mode == null) {
            return List.of(host.local() ? SslMode.DISABLE : SslMode.VERIFY_FULL);
        }
        return switch (mode) {
            case ALLOW -> List.of(SslMode.DISABLE, SslMode.REQUIRE);
            case PREFER -> List.of(SslMode.REQUIRE, SslMode.DISABLE);
            default -> List.of(mode);
        };
    }

    /** The driver's options for one of these ways, for one attempt. */
    ClientSSLOptions options(SslMode way) {
        ClientSSLOptions options = new ClientSSLOptions()
                .setHostnameVerificationAlgorithm(way == SslMode.VERIFY_FULL ? CHECK_HOST : CHECK_NO_HOST);
        if (way == SslMode.REQUIRE) {
            options.setTrustAll(true);
        } else {
            options.setTrustOptions(new ServerTrust(SYSTEM.equals(root) ? null : root));
        }
        if (certificate != null && key != null) {
            options.setKeyCertOptions(
                    new PemKeyCertOptions().setCertPath(certificate).setKeyPath(key));
        }
        return options;
    }
}
