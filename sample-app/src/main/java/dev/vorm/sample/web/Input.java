package dev.vorm.sample.web;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The object that a request is about, such as {@code {"user": {…}}}. It takes note of all that is wrong and says it at
 * once, in {@link #done}; until then, wrong fields read as empty.
 */
final class Input {
    private final JsonObject values;
    private final Map<String, List<String>> errors = new LinkedHashMap<>();

    private Input(JsonObject values) {
        this.values = values;
    }

    /**
     * Reads the body of a request.
     *
     * @throws RequestException 400 when it is no JSON object, 422 when that has no object of the name
     */
    static Input of(RoutingContext context, String name) {
        try {
            JsonObject body = context.body().asJsonObject();
            if (body != null) {
                if (body.getValue(name) instanceof JsonObject values) {
                    return new Input(values);
                }
                throw new RequestException(422, name, "must be an object");
            }
        } catch (DecodeException | ClassCastException e) {
            // Said below, without the parser's internals.
        }
        throw new RequestException(400, "body", "is not a JSON object");
    }

    /** A text that must be there, neither blank nor longer than some characters. */
    String text(String field, int length) {
        Optional<String> text = optional(field, length);
        if (text.isEmpty()) {
            reject(field, "is missing");
        } else if (text.get().isBlank()) {
            reject(field, "is blank");
        }
        return text.orElse("");
    }

    /** A text like {@link #text(String, int)}, or the one that there was when the request does not speak of it. */
    String text(String field, int length, String before) {
        return values.containsKey(field) ? text(field, length) : before;
    }

    /** A text that may be missing or null. */
    Optional<String> optional(String field, int length) {
        Object value = values.getValue(field);
        return value == null ? Optional.empty() : Optional.of(checked(field, value, length));
    }

    /** A text that may be null, or what there was when the request does not speak of it. */
    Optional<String> optional(String field, int length, Optional<String> before) {
        return values.containsKey(field) ? optional(field, length) : before;
    }

    /** Different texts, none of them blank; none at all when the field is missing. */
    List<String> texts(String field, int length) {
        List<String> texts = new ArrayList<>();
        Object value = values.getValue(field, new JsonArray());
        if (value instanceof JsonArray array) {
            for (Object each : array) {
                String text = checked(field, each, length);
                if (text.isBlank()) {
                    reject(field, "has a blank text");
                }
                if (!texts.contains(text)) {
                    texts.add(text);
                }
            }
        } else {
            reject(field, "must be a list of texts");
        }
        return texts;
    }

    /** A whole number that must be there. */
    int integer(String field) {
        if (values.getValue(field) instanceof Integer number) {
            return number;
        }
        reject(field, values.getValue(field) == null ? "is missing" : "must be a whole number");
        return 0;
    }

    private String checked(String field, @Nullable Object value, int length) {
        if (!(value instanceof String text)) {
            reject(field, "must be a text");
            return "-";
        }
        if (text.codePointCount(0, text.length()) > length) {
            reject(field, "is longer than " + length + " characters");
        }
        // What PostgreSQL cannot store as text: U+0000, and halves of characters.
        if (text.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            reject(field, "has characters that cannot be stored");
        }
        return text;
    }

    /** Takes note that a field is wrong. */
    void reject(String field, String message) {
        List<String> messages = errors.computeIfAbsent(field, key -> new ArrayList<>());
        if (!messages.contains(message)) {
            messages.add(message);
        }
    }

    /** Fails with status 422 when something was wrong. */
    void done() {
        if (!errors.isEmpty()) {
            throw new RequestException(422, errors);
        }
    }
}
