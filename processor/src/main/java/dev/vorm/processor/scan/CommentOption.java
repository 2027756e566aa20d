package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The processors' option that says where comments for the database come from. */
public final class CommentOption {
    /** Its name. */
    public static final String NAME = "vorm.comments";

    private static final String JAVADOC = "javadoc";

    private CommentOption() {}

    static boolean isJavadoc(Map<String, String> options) {
        return JAVADOC.equals(options.get(NAME));
    }

    /** The mistake in it, which is told where the entities are that it is for. */
    public static List<Diagnostic> check(Map<String, String> options, TypeElement entity) {
        return !options.containsKey(NAME) || isJavadoc(options)
                ? List.of()
                : List.of(Diagnostic.of(
                        DiagnosticCode.OPTION_VALUE,
                        Place.of(entity),
                        NAME,
                        String.valueOf(options.get(NAME)),
                        JAVADOC));
    }
}
