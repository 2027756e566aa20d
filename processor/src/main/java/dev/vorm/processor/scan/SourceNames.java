package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.NearestName;
import java.util.Collection;

/** The simple names of the entities of this compile, of which a misspelt name was perhaps meant to be one. */
final class SourceNames {
    private SourceNames() {}

    static String hint(String name, Collection<String> entities) {
        return NearestName.hint(
                name,
                entities.stream()
                        .map(entity -> entity.substring(entity.lastIndexOf('.') + 1))
                        .sorted()
                        .toList());
    }
}
