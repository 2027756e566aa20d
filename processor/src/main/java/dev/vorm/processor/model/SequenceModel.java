package dev.vorm.processor.model;

import dev.vorm.processor.diagnostic.Place;

/**
 * The sequence that numbers a key.
 *
 * @param name its name, or "" for the one made from table and column
 * @param allocationSize how many numbers the application takes at once
 * @param place the annotation
 */
public record SequenceModel(String name, int allocationSize, Place place) {}
