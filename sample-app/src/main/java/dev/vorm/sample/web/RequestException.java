package dev.vorm.sample.web;

import java.util.List;
import java.util.Map;

/** A request that cannot be served, and why, field by field. */
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, List<String>> errors;

    RequestException(int status, Map<String, List<String>> errors) {
        super("Status " + status + ": " + errors, null, false, false);
        this.status = status;
        this.errors = errors;
    }

    RequestException(int status, String field, String message) {
        this(status, Map.of(field, List.of(message)));
    }

    static RequestException notFound(String what) {
        return new RequestException(404, what, "is not there");
    }

    int status() {
        return status;
    }

    Map<String, List<String>> errors() {
        return errors;
    }
}
