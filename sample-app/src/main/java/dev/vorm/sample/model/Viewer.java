package dev.vorm.sample.model;

import java.util.Set;

/**
 * What somebody has to do with what they are shown.
 *
 * @param favorites the keys of the articles that are favourites of theirs
 * @param follows the keys of the users whom they follow
 */
public record Viewer(Set<Long> favorites, Set<Long> follows) {
    /** Somebody without favourites who follows nobody. */
    public static final Viewer NOBODY = new Viewer(Set.of(), Set.of());
}
