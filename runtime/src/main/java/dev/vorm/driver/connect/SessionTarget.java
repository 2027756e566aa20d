package dev.vorm.driver.connect;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which servers are wanted: {@code target_session_attrs} of PostgreSQL's own clients. */
enum SessionTarget {
    ANY,
    READ_WRITE,
    READ_ONLY,
    PRIMARY,
    STANDBY,
    PREFER_STANDBY;

    static SessionTarget of(@Nullable String written, SessionTarget otherwise) {
        if (written == null) {
            return otherwise;
        }
        for (SessionTarget target : values()) {
            if (target.toString().equals(written)) {
                return target;
            }
        }
        throw new IllegalArgumentException(
                "target_session_attrs is one of any, read-write, read-only, primary, standby and" + " prefer-standby");
    }

    /** Why a server in this state is not what is wanted; null when it is. */
    @Nullable
    String objection(boolean standby, boolean readOnly) {
        return switch (this) {
            case ANY, PREFER_STANDBY -> null;
            case READ_WRITE -> readOnly ? (standby ? "it is a standby" : "it is read-only") : null;
            case READ_ONLY -> readOnly ? null : "it is not read-only";
            case PRIMARY -> standby ? "it is a standby" : null;
            case STANDBY -> standby ? null : "it is not a standby";
        };
    }

    /** As it is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
