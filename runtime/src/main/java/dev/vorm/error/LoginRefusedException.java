package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/**
 * The server answered and refuses us: a wrong password (SQLSTATE class 28), no such database (3D000), TLS that it does not
 * offer or a certificate that is not trusted. Nothing was sent; without a change it fails again.
 */
public class LoginRefusedException extends VormException {
    private static final long serialVersionUID = 1L;

    /** A refusal. */
    public LoginRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
