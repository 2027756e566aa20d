package dev.vorm.processor.model;

import dev.vorm.processor.diagnostic.Place;

/**
 * What {@code @View} says.
 *
 * @param sql the query that the view is, or "" when somebody else makes it
 * @param place the annotation
 */
public record ViewModel(String sql, Place place) {}
