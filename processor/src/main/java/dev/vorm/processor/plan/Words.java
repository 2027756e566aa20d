package dev.vorm.processor.plan;

import dev.vorm.processor.model.GeneratedNames;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words by which generated code calls the members of one entity, such as {@code homeStreet} for {@code home.street}: no two
 * are the same, not even where case and underscores do not count, so what is made of different words is different, too.
 */
final class Words {
    private final Set<String> taken = new HashSet<>();

    /** The word for one more member; with a number, when another is as good as called like it. */
    String add(String path) {
        String word = GeneratedNames.camel(path);
        String bare = word.replace("_", "").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String number = "";
        for (int next = 2; !taken.add(bare + number); next++) {
            number = Integer.toString(next);
        }
        return word + number;
    }
}
