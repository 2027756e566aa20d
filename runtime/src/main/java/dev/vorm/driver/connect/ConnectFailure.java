package dev.vorm.driver.connect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a connection could not be opened, in words that can be shown. */
public final class ConnectFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean refused;
    private final boolean passing;

    /**
     * A failure.
     *
     * @param refused whether a server answered and does not want us, or we do not want it
     * @param passing whether it may go well a little later with nothing changed by us
     */
    ConnectFailure(String message, boolean refused, boolean passing, @Nullable Throwable cause) {
        super(message, cause, true, false);
        this.refused = refused;
        this.passing = passing;
    }

    /** What a host's failure means. */
    static ConnectFailure of(HostAddress host, Throwable failure) {
        boolean unreachable = ConnectErrors.passing(failure);
        return new ConnectFailure(host + ": " + ConnectErrors.text(failure), !unreachable, unreachable, failure);
    }

    /** All of them as one. Who was refused everywhere is refused; where one may come back, it is worth waiting for it. */
    static ConnectFailure of(List<ConnectFailure> failures) {
        if (failures.size() == 1) {
            return failures.get(0);
        }
        List<String> texts = new ArrayList<>();
        boolean refused = true;
        boolean passing = false;
        for (ConnectFailure failure : failures) {
            texts.add(failure.getMessage());
            refused &= failure.refused;
            passing |= failure.passing;
        }
        Throwable cause = failures.get(failures.size() - 1).getCause();
        return new ConnectFailure(String.join("; ", texts), refused, passing, cause);
    }

    /** Whether a server answered and does not want us, or we do not want it. */
    public boolean refused() {
        return refused;
    }

    /** Whether it may go well a little later with nothing changed by us. */
    public boolean passing() {
        return passing;
    }
}
