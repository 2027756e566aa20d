package dev.vorm.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.ComponentPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.ProjectionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that read the record of a projection from a row; records within it are read by their own projections. */
final class RecordCode {
    private static final String ROW = "row";
    private static final String AT = "at";
    private static final String UNLOADED = "UNLOADED";

    private final ProjectionPlan plan;
    private final List<MethodSpec> methods = new ArrayList<>();

    RecordCode(ProjectionPlan plan) {
        this.plan = plan;
    }

    List<MethodSpec> methods() {
        methods.add(method("read", Modifier.PUBLIC, plan.type(), plan.type())
                .addStatement("return $L", made(plan.type(), plan.components()))
                .build());
        plan.components().forEach(this::within);
        return methods;
    }

    private void within(ComponentPlan component) {
        if (component instanceof ComponentPlan.Value value) {
            ResultCode.embedded(List.of(value.member()), methods);
        } else if (component instanceof ComponentPlan.Nested nested) {
            if (nested.nullable()) {
                methods.add(nested(nested));
            }
        }
    }

    /** That of a record that can be absent. */
    private static MethodSpec nested(ComponentPlan.Nested nested) {
        TypeName result = nested.type()
                .annotated(AnnotationSpec.builder(BuilderEmitter.NULLABLE).build());
        return method(reader(nested), Modifier.PRIVATE, result, nested.type())
                .addStatement(
                        "return $N.getValue($L) == null ? null : $T.read($N, $N)",
                        ROW,
                        PropertyCode.index(AT, nested.probed()),
                        nested.projection(),
                        ROW,
                        AT)
                .build();
    }

    private static String reader(ComponentPlan.Nested nested) {
        return "read" + GeneratedNames.capitalize(nested.word());
    }

    private static MethodSpec.Builder method(String name, Modifier access, TypeName result, ClassName type) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Reads {@link $T}.\n", type)
                .addModifiers(access, Modifier.STATIC)
                .returns(result)
                .addParameter(RuntimeTypes.ROW, ROW)
                .addParameter(TypeName.INT, AT);
    }

    private static CodeBlock made(ClassName type, List<ComponentPlan> components) {
        List<CodeBlock> values = new ArrayList<>();
        int column = 0;
        for (ComponentPlan component : components) {
            values.add(value(component, column));
            column += component.selected().size();
        }
        return CodeBlock.of("new $T($L)", type, ResultCode.arguments(values));
    }

    private static CodeBlock value(ComponentPlan component, int column) {
        if (component instanceof ComponentPlan.Nested nested) {
            CodeBlock at = PropertyCode.index(AT, column);
            CodeBlock value = nested.nullable()
                    ? CodeBlock.of("$N($N, $L)", reader(nested), ROW, at)
                    : CodeBlock.of("$T.read($N, $L)", nested.projection(), ROW, at);
            return nested.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
        }
        if (component instanceof ComponentPlan.Rows rows) {
            return NestedCode.none(rows);
        }
        if (component instanceof ComponentPlan.Count count) {
            CodeBlock number = CodeBlock.of("$N.getLong($L)", ROW, PropertyCode.index(AT, column));
            return count.isInt() ? CodeBlock.of("$T.toIntExact($L)", Math.class, number) : number;
        }
        MemberPlan member = ((ComponentPlan.Value) component).member();
        RowIndexes indexes = RowIndexes.of(AT);
        return ResultCode.fromRow(member, ROW, isWithReferences(member) ? indexes.with(UNLOADED) : indexes, column);
    }

    /** Whether a value is a reference, or has some in it, which say who did not load them. */
    private static boolean isWithReferences(MemberPlan member) {
        return MemberPlan.hasRelationships(List.of(member));
    }

    /** The constant with what references say, where there are any. */
    List<FieldSpec> unloaded() {
        if (!hasReferences(plan.components())) {
            return List.of();
        }
        return List.of(
                FieldSpec.builder(RuntimeTypes.UNLOADED, UNLOADED, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.inProjection($S)",
                                RuntimeTypes.UNLOADED,
                                GeneratedNames.of(plan.type()).label())
                        .build());
    }

    private static boolean hasReferences(List<ComponentPlan> components) {
        return components.stream()
                .anyMatch(component ->
                        component instanceof ComponentPlan.Value value && isWithReferences(value.member()));
    }
}
