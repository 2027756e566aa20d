package dev.vorm.processor.diagnostic;

import java.util.List;

/**
 * One mistake of a user.
 *
 * @param code what is wrong
 * @param place where
 * @param arguments what the texts of the code speak of
 */
public record Diagnostic(DiagnosticCode code, Place place, List<String> arguments) {
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** Names a mistake. */
    public static Diagnostic of(DiagnosticCode code, Place place, String... arguments) {
        return new Diagnostic(code, place, List.of(arguments));
    }

    /** What the user reads, such as {@code VORM-0030: User: the entity has no key. Fix: mark one property with @Id.} */
    public String text() {
        return code.id() + ": " + place.subject() + ": " + code.message(arguments) + ". Fix: " + code.fix(arguments)
                + ".";
    }
}
