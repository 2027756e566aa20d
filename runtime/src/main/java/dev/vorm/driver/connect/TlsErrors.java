package dev.vorm.driver.connect;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What went wrong between us and a server about TLS, and what to change; known by the JDK's and the driver's texts. */
final class TlsErrors {
    private static final int DEEPEST = 10;

    private TlsErrors() {}

    /** What to say of a failure to connect; null when it is not about TLS. */
    static @Nullable String text(Throwable failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        if (message.contains("does not handle SSL")) {
            return "it was asked for TLS, which it does not offer: turn it on there (ssl = on), or write sslmode=disable if"
                    + " all that can read and change the traffic may do so";
        }
        if (message.startsWith("SSL handshake failed")) {
            return "it closed the connection during the TLS handshake: does it want a client's certificate, by sslcert and"
                    + " sslkey?";
        }
        return failure instanceof SSLException || failure instanceof GeneralSecurityException
                ? text(failure, message)
                : null;
    }

    private static String text(Throwable failure, String message) {
        Throwable cause = failure;
        for (int i = 0; i < DEEPEST && cause != null; i++, cause = cause.getCause()) {
            String said = Objects.requireNonNullElse(cause.getMessage(), "");
            if (cause instanceof CertificateExpiredException) {
                return "its certificate has expired: it has to be renewed there";
            }
            if (cause instanceof CertificateNotYetValidException) {
                return "its certificate is not valid yet: is the clock right, here and there?";
            }
            if (cause instanceof CertPathBuilderException || said.contains("Path does not chain")) {
                return "its certificate is not from an authority that is trusted here: name the right one's file by"
                        + " sslrootcert, or sslrootcert=system for those of the JVM";
            }
            if (said.startsWith("No subject alternative") || said.startsWith("No name matching")) {
                return "its certificate is for another host: connect by a host that the certificate names, or write"
                        + " sslmode=verify-ca if whoever has a certificate of the same authority may be the server";
            }
        }
        return "TLS failed: " + message;
    }
}
