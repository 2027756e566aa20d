package dev.vorm.processor.model;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Place;
import java.util.Optional;

/**
 * A component of a projection.
 *
 * @param name its name
 * @param type its type as declared
 * @param value its type without {@code Optional}, boxed
 * @param optional whether the declared type is {@code Optional}
 * @param nullable whether it can be null or empty
 * @param sensitive whether its author says that it is a secret
 * @param source where its value comes from
 * @param place the component
 */
public record ComponentModel(
        String name,
        TypeName type,
        TypeName value,
        boolean optional,
        boolean nullable,
        boolean sensitive,
        Source source,
        Place place) {

    /** Where the value of a component comes from. */
    public sealed interface Source permits Property, Itself, Count, Expression {}

    /**
     * A property.
     *
     * @param way the way to it
     * @param nested the projection that the component is, or its elements are
     */
    public record Property(WayModel way, Optional<ProjectionModel> nested) implements Source {}

    /**
     * The entity that the projection is of, in another shape.
     *
     * @param nested that shape
     */
    public record Itself(ProjectionModel nested) implements Source {}

    /**
     * The number of entities that a relationship leads to.
     *
     * @param way the way to the relationship
     */
    public record Count(WayModel way) implements Source {}

    /**
     * An expression over the columns of the entity's table.
     *
     * @param sql the expression
     * @param value what it gives
     */
    public record Expression(String sql, ValueType value) implements Source {}
}
