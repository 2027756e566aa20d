package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Place;

/**
 * An interface with {@code @Repository}.
 *
 * @param type the interface
 * @param isPublic whether it can be seen from other packages
 * @param entity its entity
 * @param place the interface
 */
public record RepositoryModel(ClassName type, boolean isPublic, ClassName entity, Place place) {}
