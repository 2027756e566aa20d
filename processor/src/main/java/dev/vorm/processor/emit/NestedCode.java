package dev.vorm.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.ComponentPlan.OfProjection;
import dev.vorm.processor.plan.ComponentPlan.OfValue;
import dev.vorm.processor.plan.ComponentPlan.Rows;
import dev.vorm.processor.plan.ProjectionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the parts of a projection that come from other rows. */
final class NestedCode {
    private static final String OTHERS = "others";

    private final ProjectionPlan plan;
    private final CodeBlock table;

    /**
     * Of one projection.
     *
     * @param table the table of its entity
     */
    NestedCode(ProjectionPlan plan, CodeBlock table) {
        this.plan = plan;
        this.table = table;
    }

    /** What a component is before its rows are there. */
    static CodeBlock none(Rows rows) {
        if (rows.many()) {
            return CodeBlock.of("$T.of()", List.class);
        }
        return rows.optional() ? CodeBlock.of("$T.empty()", Optional.class) : CodeBlock.of("null");
    }

    /** What the constructor is given behind the expressions: nothing where there are no such parts. */
    CodeBlock nested() {
        List<CodeBlock> nested = plan.components().stream()
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast)
                .map(this::nested)
                .toList();
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.NESTED, plan.type(), TableEmitter.anything());
        return nested.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(", $T.<$T>of($>$>\n$L)$<$<", List.class, type, CodeBlock.join(nested, ",\n"));
    }

    private CodeBlock nested(Rows rows) {
        CodeBlock keys = rows.hops().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "\n$L.columns(),",
                        ProjectionEmitter.way(table, rows.hops(), rows.hops().size()));
        return CodeBlock.of(
                "new $T<>($>$>\n$S,\n$L.$N,$L\n$L,\n$L)$<$<",
                RuntimeTypes.NESTED,
                rows.label(),
                table(rows.owner()),
                rows.relationship(),
                keys,
                shape(rows),
                attach(rows));
    }

    private static CodeBlock table(GeneratedNames entity) {
        return CodeBlock.of("$T.$N", entity.table(), entity.handle());
    }

    private static CodeBlock shape(Rows rows) {
        if (rows.shape() instanceof OfProjection of) {
            return CodeBlock.of("$T.$N", of.projection(), of.handle());
        }
        OfValue of = (OfValue) rows.shape();
        CodeBlock entity = table(of.entity());
        return CodeBlock.of(
                "new $T<>($L, $L)",
                RuntimeTypes.VALUE_PROJECTION,
                entity,
                ProjectionEmitter.column(entity, of.value()));
    }

    private CodeBlock attach(Rows rows) {
        String variable = new LocalNames(OTHERS).one(plan.type());
        List<CodeBlock> values = new ArrayList<>();
        for (String component : plan.names()) {
            values.add(component.equals(rows.name()) ? given(rows) : CodeBlock.of("$N.$N()", variable, component));
        }
        return CodeBlock.of("($N, $N) -> new $T($L)", variable, OTHERS, plan.type(), ResultCode.arguments(values));
    }

    private static CodeBlock given(Rows rows) {
        if (rows.many()) {
            return CodeBlock.of(OTHERS);
        }
        return rows.optional()
                ? CodeBlock.of("$N.stream().findFirst()", OTHERS)
                : CodeBlock.of("$1N.isEmpty() ? null : $1N.get(0)", OTHERS);
    }
}
