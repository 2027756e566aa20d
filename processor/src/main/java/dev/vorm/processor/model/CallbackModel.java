package dev.vorm.processor.model;

/**
 * A method of an entity that generated code calls.
 *
 * @param event when
 * @param method its name
 * @param replaces whether it gives the entity that goes on in place of the one it was called on
 */
public record CallbackModel(Event event, String method, boolean replaces) {
    /** When a callback is called; the constants are named like the annotations. */
    public enum Event {
        BEFORE_INSERT,
        AFTER_INSERT,
        BEFORE_UPDATE,
        AFTER_UPDATE,
        BEFORE_DELETE,
        AFTER_LOAD
    }
}
