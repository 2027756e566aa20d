package dev.vorm.processor;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Tells the user what is wrong, as near to the place as the compiler can point. */
final class Reporter {
    private final Messager messager;
    private final Set<Diagnostic> reported = new HashSet<>();
    private final Map<String, String> warnings = new TreeMap<>();

    Reporter(Messager messager) {
        this.messager = messager;
    }

    /** What several entities use, such as an enum, is wrong once. */
    void report(Diagnostic diagnostic) {
        if (!reported.add(diagnostic)) {
            return;
        }
        Place place = diagnostic.place();
        String text = diagnostic.text();
        Kind kind = switch (diagnostic.code().severity()) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
        if (!place.isAnnotated()) {
            messager.printMessage(kind, text, place.element());
        } else if (place.value() == null) {
            messager.printMessage(kind, text, place.element(), place.annotation());
        } else {
            messager.printMessage(kind, text, place.element(), place.annotation(), place.value());
        }
    }

    /** What is no mistake in the program, but can do harm: is said in the last round. */
    void warnLater(TypeElement type, String text) {
        warnings.put(type.getQualifiedName().toString(), text);
    }

    /** Says what is to be said in the last round, which has elements of its own. */
    void warn(Elements elements) {
        warnings.forEach((type, text) -> messager.printMessage(Kind.WARNING, text, elements.getTypeElement(type)));
    }

    /** A failure of ours, which must not take the compiler or other entities with it. */
    void failed(Element element, Exception failure) {
        report(Diagnostic.of(DiagnosticCode.INTERNAL, Place.of(element), failure.toString()));
    }
}
