package dev.vorm.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** A hash of the text of all files that come from one type. It stands on each of them. */
public final class Fingerprint {
    /** The annotation, before the fingerprint is known. */
    public static final AnnotationSpec PLACEHOLDER = AnnotationSpec.builder(RuntimeTypes.FINGERPRINT)
            .addMember("value", "$S", "")
            .build();

    private static final int BYTES = 8;

    private Fingerprint() {}

    /** The fingerprint of files, as long as none has it. */
    public static String of(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256.", absent);
        }
    }

    /** The text of a file with the fingerprint, if that is the one for it. */
    public static String fill(String text, String fingerprint) {
        return text.replace("Fingerprint(\"\")", "Fingerprint(\"" + fingerprint + "\")");
    }

    /** The fingerprint that a type has. */
    public static Optional<Object> in(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .filter(mark -> mark.getAnnotationType().toString().equals(RuntimeTypes.FINGERPRINT.canonicalName()))
                .flatMap(mark -> mark.getElementValues().values().stream())
                .map(AnnotationValue::getValue)
                .findFirst();
    }
}
