package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Place;
import java.util.List;

/**
 * An interface with {@code @Repository}.
 *
 * @param type the interface
 * @param isPublic whether it can be seen from other packages
 * @param entity its entity
 * @param fetching its methods that load relationships along
 * @param place the interface
 */
public record RepositoryModel(
        ClassName type, boolean isPublic, ClassName entity, List<FetchModel> fetching, Place place) {
    public RepositoryModel {
        fetching = List.copyOf(fetching);
    }
}
