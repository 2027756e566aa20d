package dev.vorm.processor.scan;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Reads the comments for the database: those of annotations, else, on request, the first sentences of Javadoc. */
final class CommentScanner {
    private final Elements elements;
    private final boolean fromJavadoc;

    CommentScanner(Elements elements, boolean fromJavadoc) {
        this.elements = elements;
        this.fromJavadoc = fromJavadoc;
    }

    /** The comment on a table, or "". */
    String of(TypeElement type) {
        return Mark.find(type, "Comment")
                .map(mark -> mark.string("value"))
                .orElseGet(() -> Javadoc.firstSentence(doc(type)));
    }

    /** The comment on a property's column, or "". That of a record's component stands with the record. */
    String of(TypeElement owner, VariableElement field) {
        return Mark.find(field, "Comment")
                .map(mark -> mark.string("value"))
                .orElseGet(() -> owner.getKind() == ElementKind.RECORD
                        ? Javadoc.firstSentence(Javadoc.parameter(
                                doc(owner), field.getSimpleName().toString()))
                        : Javadoc.firstSentence(doc(field)));
    }

    private String doc(Element element) {
        String doc = fromJavadoc ? elements.getDocComment(element) : null;
        return doc == null ? "" : doc;
    }
}
