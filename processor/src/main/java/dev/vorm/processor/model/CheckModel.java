package dev.vorm.processor.model;

import dev.vorm.processor.diagnostic.Place;

/**
 * A check constraint.
 *
 * @param condition the condition in SQL
 * @param property the property that it stands on, or "" when it stands on the type
 * @param name its name, or "" for the one made from table and column
 * @param place the annotation
 */
public record CheckModel(String condition, String property, String name, Place place) {}
