package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A record that is kept as JSON.
 *
 * @param type the record
 * @param parts what can be asked of it by name; a component of which nobody can know how it is written is none
 */
public record JsonRecord(ClassName type, List<Part> parts) {
    public JsonRecord {
        parts = List.copyOf(parts);
    }

    /**
     * A component.
     *
     * @param name its name in Java
     * @param key its key in JSON
     * @param value what is there: one value, or JSON of its type; nothing when only Jackson knows, from what stands on the component
     */
    public record Part(String name, String key, Optional<ValueType> value) {
        /** The record that it is, when its parts are known. */
        public Optional<JsonRecord> document() {
            return value.flatMap(ValueType::document);
        }
    }
}
