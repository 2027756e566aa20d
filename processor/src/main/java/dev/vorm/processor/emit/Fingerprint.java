package dev.vorm.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A hash of the text of all files that come from one type. It stands on one of them. */
public final class Fingerprint {
    /** The annotation that has it. */
    public static final ClassName ANNOTATION = ClassName.get("dev.vorm.support", "Fingerprint");

    /** It, before the fingerprint is known. */
    public static final AnnotationSpec BLANK =
            AnnotationSpec.builder(ANNOTATION).addMember("value", "$S", "").build();

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
}
