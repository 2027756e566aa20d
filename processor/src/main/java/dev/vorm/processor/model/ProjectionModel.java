package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Place;
import java.util.List;

/**
 * A record with {@code @Projection}.
 *
 * @param type the record
 * @param isPublic whether it can be seen from other packages
 * @param entity its entity
 * @param components what it is made of, but for components that could not be read
 * @param isWhole whether all components could be read, and those of the projections in it
 * @param place the record
 */
public record ProjectionModel(
        ClassName type,
        boolean isPublic,
        EntityModel entity,
        List<ComponentModel> components,
        boolean isWhole,
        Place place) {
    public ProjectionModel {
        components = List.copyOf(components);
    }
}
