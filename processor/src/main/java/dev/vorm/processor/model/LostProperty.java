package dev.vorm.processor.model;

/**
 * A property that could not be read, because of a mistake that is reported already. Rules need to know of it, so that one
 * mistake does not look like several.
 *
 * @param name its name in Java
 * @param column the column's name
 * @param key whether it is marked as the key
 */
public record LostProperty(String name, String column, boolean key) {}
