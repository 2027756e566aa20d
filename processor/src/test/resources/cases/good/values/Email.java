package values;

import dev.vorm.type.ValueException;

/** A text that is checked wherever it comes from. */
record Email(String text) {
    Email {
        if (!text.contains("@")) {
            throw new ValueException("it has no @");
        }
    }
}
