package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A method of a repository that loads relationships along.
 *
 * @param method its name, which is that of one of {@code ReadRepository}'s
 * @param result what it gives
 * @param parameter what it takes, if anything
 * @param fetched the relationships of the entity
 */
public record FetchModel(String method, TypeName result, Optional<Parameter> parameter, List<Fetched> fetched) {
    public FetchModel {
        fetched = List.copyOf(fetched);
    }

    /** A parameter. */
    public record Parameter(TypeName type, String name) {}

    /**
     * A relationship.
     *
     * @param entity the entity that has it
     * @param property the property, with the way to it
     * @param along those of the other entities
     */
    public record Fetched(ClassName entity, String property, List<Fetched> along) {
        public Fetched {
            along = List.copyOf(along);
        }
    }
}
