package dev.vorm.sample.model;

import org.jspecify.annotations.Nullable;

/**
 * Which articles to list.
 *
 * @param author only those by the user with this name, or null for all
 * @param tag only those with this tag, or null for all
 */
public record ArticleFilter(
        @Nullable String author, @Nullable String tag) {}
