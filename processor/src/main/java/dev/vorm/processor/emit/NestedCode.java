package dev.vorm.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.ComponentPlan;
import dev.vorm.processor.plan.ComponentPlan.Nested;
import dev.vorm.processor.plan.ComponentPlan.OfList;
import dev.vorm.processor.plan.ComponentPlan.OfProjection;
import dev.vorm.processor.plan.ComponentPlan.OfValue;
import dev.vorm.processor.plan.ComponentPlan.Rows;
import dev.vorm.processor.plan.ProjectionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<CodeBlock> own = of(Rows.class).map(this::nested).toList();
        List<CodeBlock> within = of(Nested.class)
                .filter(nested -> !nested.rows().isEmpty())
                .map(this::within)
                .toList();
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.NESTED, plan.type(), TableEmitter.anything());
        CodeBlock list = CodeBlock.of("$T.<$T>of($>$>\n$L)$<$<", List.class, type, CodeBlock.join(own, ",\n"));
        if (within.isEmpty()) {
            return own.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", list);
        }
        List<CodeBlock> all = new ArrayList<>(own.isEmpty() ? List.of() : List.of(list));
        all.addAll(within);
        return CodeBlock.of(", $T.all($>$>\n$L)$<$<", RuntimeTypes.NESTED, CodeBlock.join(all, ",\n"));
    }

    private <P extends ComponentPlan> Stream<P> of(Class<P> kind) {
        return plan.components().stream().filter(kind::isInstance).map(kind::cast);
    }

    private CodeBlock nested(Rows rows) {
        return CodeBlock.of(
                "new $T<>($>$>\n$S,\n$L.$N,\n$L,\n$L,\n$L)$<$<",
                RuntimeTypes.NESTED,
                rows.label(),
                table(rows.owner()),
                rows.relationship(),
                ProjectionEmitter.way(table, rows.key()),
                shape(rows.label(), rows.shape()),
                attach(rows));
    }

    /** The parts of a component that is a record with such parts. */
    private CodeBlock within(Nested nested) {
        List<CodeBlock> places = nested.rows().stream()
                .map(rows -> CodeBlock.of(
                        "new $T.Place($S, $L)",
                        RuntimeTypes.NESTED,
                        rows.label(),
                        ProjectionEmitter.way(table, rows.key())))
                .toList();
        String variable = variable();
        CodeBlock get = nested.optional()
                ? CodeBlock.of("$1N -> $1N.$2N().orElse(null)", variable, nested.name())
                : CodeBlock.of("$T::$N", plan.type(), nested.name());
        CodeBlock given =
                nested.optional() ? CodeBlock.of("$T.of($N)", Optional.class, OTHERS) : CodeBlock.of("$N", OTHERS);
        return CodeBlock.of(
                "$T.<$T, $T>within($>$>\n$T.$N,\n$T.of($L),\n$L,\n$L)$<$<",
                RuntimeTypes.NESTED,
                plan.type(),
                nested.type(),
                nested.projection(),
                nested.handle(),
                List.class,
                CodeBlock.join(places, ",\n"),
                get,
                with(nested.name(), variable, given));
    }

    private static CodeBlock table(GeneratedNames entity) {
        return CodeBlock.of("$T.$N", entity.table(), entity.handle());
    }

    private CodeBlock shape(String label, ComponentPlan.Shape shape) {
        if (shape instanceof OfProjection of) {
            return CodeBlock.of("$T.$N", of.projection(), of.handle());
        }
        if (shape instanceof OfValue of) {
            CodeBlock entity = table(of.entity());
            return CodeBlock.of(
                    "new $T<>($L, $L)",
                    RuntimeTypes.VALUE_PROJECTION,
                    entity,
                    ProjectionEmitter.column(entity, of.value()));
        }
        OfList of = (OfList) shape;
        CodeBlock entity = table(of.entity());
        return CodeBlock.of(
                "new $T<>($>$>\n$T.class,\n$S,\n$L,\n$L.$N,\n$L,\n$L)$<$<",
                RuntimeTypes.LIST_PROJECTION,
                plan.projection(),
                label + "." + of.relationship(),
                entity,
                table(of.owner()),
                of.relationship(),
                ProjectionEmitter.way(entity, of.key()),
                shape(label, of.shape()));
    }

    private CodeBlock attach(Rows rows) {
        return with(rows.name(), variable(), given(rows));
    }

    private String variable() {
        return new LocalNames(OTHERS).one(plan.type());
    }

    /** A function that makes a record with another value of one component. */
    private CodeBlock with(String changed, String variable, CodeBlock value) {
        List<CodeBlock> values = new ArrayList<>();
        for (String component : plan.names()) {
            values.add(component.equals(changed) ? value : CodeBlock.of("$N.$N()", variable, component));
        }
        return CodeBlock.of("($N, $N) -> new $T($L)", variable, OTHERS, plan.type(), ResultCode.arguments(values));
    }

    private static CodeBlock given(Rows rows) {
        CodeBlock others = rows.shape() instanceof OfList
                ? CodeBlock.of("$N.stream().flatMap($T::stream)", OTHERS, List.class)
                : CodeBlock.of("$N", OTHERS);
        if (rows.many()) {
            return rows.shape() instanceof OfList ? CodeBlock.of("$L.toList()", others) : others;
        }
        CodeBlock first =
                CodeBlock.of(rows.shape() instanceof OfList ? "$L.findFirst()" : "$L.stream().findFirst()", others);
        if (rows.optional()) {
            return first;
        }
        return rows.shape() instanceof OfList
                ? CodeBlock.of("$L.orElse(null)", first)
                : CodeBlock.of("$1N.isEmpty() ? null : $1N.get(0)", OTHERS);
    }
}
