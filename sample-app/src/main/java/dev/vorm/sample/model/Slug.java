package dev.vorm.sample.model;

import java.text.Normalizer;
import java.util.Locale;

/** Titles as parts of addresses. */
public final class Slug {
    private Slug() {}

    /** A title's letters and digits in lower case, without accents, with a hyphen for all between; may be empty. */
    public static String of(String title) {
        return Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
