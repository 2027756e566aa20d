package dev.vorm.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.List;

/** Expressions for an entity's references of one column, which are paths to other entities. */
final class PathCode {
    private final EntityPlan entity;
    private final boolean alone;

    /**
     * Starts to write.
     *
     * @param alone whether the entity was found wrong: then what it refers to may have no path class, as it may be wrong itself
     */
    PathCode(EntityPlan entity, boolean alone) {
        this.entity = entity;
        this.alone = alone;
    }

    /** The class of a reference. */
    TypeName type(PropertyPlan reference) {
        return type(reference, entity.names().entity());
    }

    /** The class of a reference whose column is in a row of some kind. */
    TypeName type(PropertyPlan reference, TypeName row) {
        GeneratedNames other = reference.reference().orElseThrow();
        return alone
                ? ParameterizedTypeName.get(RuntimeTypes.TO_ONE, row, other.entity(), reference.valueType())
                : ParameterizedTypeName.get(other.path(), row);
    }

    /** A reference whose key is in a column. */
    CodeBlock newPath(PropertyPlan reference, CodeBlock column, CodeBlock property) {
        return newPath(
                reference,
                column,
                property,
                CodeBlock.of("$S", reference.name()),
                CodeBlock.of("$L", isNullable(reference)));
    }

    CodeBlock newPath(
            PropertyPlan reference, CodeBlock column, CodeBlock property, CodeBlock step, CodeBlock nullable) {
        return alone
                ? CodeBlock.of("null")
                : CodeBlock.of(
                        "new $T<>($L, $L, $L, $L)",
                        reference.reference().orElseThrow().path(),
                        column,
                        step,
                        nullable);
    }

    /** Whether a reference can lead nowhere: it can be null, or a value around it. */
    boolean isNullable(MemberPlan reference) {
        return isNullable(reference, entity.members());
    }

    private static boolean isNullable(MemberPlan reference, List<MemberPlan> members) {
        return members.stream()
                .anyMatch(member -> member.name().equals(reference.name())
                        ? member.nullable()
                        : member instanceof EmbeddedPlan embedded
                                && reference.name().startsWith(embedded.name() + ".")
                                && (embedded.nullable() || isNullable(reference, embedded.members())));
    }
}
