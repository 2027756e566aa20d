package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Collectors;

/** Texts of users in Javadoc. */
final class Comments {
    private Comments() {}

    /** A text in which nothing means anything to Javadoc or to the compiler. */
    static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;")
                .replaceAll("\\R", " ");
    }

    /** What one entity is called: {@code author}. */
    static String noun(ClassName entity) {
        return LocalNames.decapitalize(entity.simpleName());
    }

    /** The article that goes with an entity's name. */
    static String article(ClassName entity) {
        return "AEIOU".indexOf(entity.simpleName().charAt(0)) < 0 ? "a" : "an";
    }

    /** Column names, such as {@code id, name}. */
    static String list(List<String> names) {
        return names.stream().map(Comments::plain).collect(Collectors.joining(", "));
    }
}
