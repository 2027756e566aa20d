package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.ViewModel;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @View}. */
final class ViewScanner {
    private static final String VIEW = "View";

    private ViewScanner() {}

    static boolean is(Element type) {
        return Mark.has(type, VIEW);
    }

    static Optional<ViewModel> scan(TypeElement type) {
        return Mark.find(type, VIEW).map(mark -> new ViewModel(mark.string("sql"), mark.place()));
    }

    /** What says that a view is something else, too. */
    static Optional<Diagnostic> mistake(TypeElement type) {
        Optional<Mark> view = Mark.find(type, VIEW);
        if (view.isPresent() && Mark.has(type, "Table")) {
            return Optional.of(
                    Diagnostic.of(DiagnosticCode.VIEW_AND_TABLE, view.get().place()));
        }
        boolean inHierarchy =
                Mark.has(type, "DiscriminatorValue") || !Hierarchy.family(type).isEmpty();
        return view.filter(mark -> inHierarchy)
                .map(mark -> Diagnostic.of(DiagnosticCode.VIEW_INHERITANCE, mark.place()));
    }
}
