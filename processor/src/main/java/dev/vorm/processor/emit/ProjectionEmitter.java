package dev.vorm.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.plan.ComponentPlan;
import dev.vorm.processor.plan.ProjectionPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.SelectedPlan;
import dev.vorm.processor.plan.SelectedPlan.Kind;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what a projection selects, and how it is read. */
public final class ProjectionEmitter {
    private static final String TABLE = "table";

    private final ProjectionPlan plan;
    private final boolean isUnread;

    private ProjectionEmitter(ProjectionPlan plan, boolean isUnread) {
        this.plan = plan;
        this.isUnread = isUnread;
    }

    /** The file of a projection. */
    public static JavaFile emit(ProjectionPlan plan) {
        return new ProjectionEmitter(plan, false).file();
    }

    /** The file of one that was found wrong, so that what uses it does not become an error, too. */
    public static JavaFile emitUnread(ProjectionPlan plan) {
        return new ProjectionEmitter(plan, true).file();
    }

    private JavaFile file() {
        SourceWriter writer = new SourceWriter(plan.type(), "record", plan.isPublic(), plan.origin());
        TypeSpec.Builder type = writer.classBuilder(plan.projection())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "What {@link $T} is of {@link $T}.\n",
                        plan.type(),
                        plan.entity().entity())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.MAPPED_PROJECTION, plan.type()));
        // What the constructor uses stands before the constant that it makes.
        plan.selected().stream()
                .filter(selected -> SqlTypeCode.isHeld(selected.property()))
                .filter(selected -> selected.kind() == Kind.EXPRESSION || isOwn(selected))
                .forEach(selected -> type.addField(heldType(selected)));
        new RecordCode(plan).unloaded().forEach(type::addField);
        type.addField(handle()).addMethod(constructor()).addMethod(of()).addMethod(reader());
        if (!isUnread) {
            type.addMethods(new RecordCode(plan).methods());
        }
        return writer.file(type.build()).toBuilder()
                .addStaticImport(RuntimeTypes.VALUES, "required")
                .build();
    }

    /** Whether it is read here, and not by the projection of a component. */
    private boolean isOwn(SelectedPlan selected) {
        return plan.components().stream()
                .anyMatch(component -> component instanceof ComponentPlan.Value value
                        && value.selected().contains(selected));
    }

    /** Taken from the column: a converter can be visible to the entity alone. */
    private FieldSpec heldType(SelectedPlan selected) {
        PropertyPlan property = selected.property();
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.SQL_TYPE, property.valueType()),
                        SqlTypeCode.constant(property),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        selected.kind() == Kind.EXPRESSION
                                ? SqlTypeCode.of(property.value())
                                : CodeBlock.of("$L.type()", column(constant(), selected)))
                .build();
    }

    private CodeBlock constant() {
        return CodeBlock.of("$T.$N", plan.entity().table(), plan.entity().handle());
    }

    private FieldSpec handle() {
        return FieldSpec.builder(plan.projection(), plan.handle(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", plan.projection(), constant())
                .build();
    }

    private MethodSpec constructor() {
        CodeBlock selected = plan.selected().stream().map(this::expression).collect(CodeBlock.joining(",\n", "\n", ""));
        CodeBlock expressions = isUnread
                ? CodeBlock.of("$T.of()", List.class)
                : CodeBlock.of(
                        "$T.<$T>of($L)",
                        List.class,
                        ParameterizedTypeName.get(RuntimeTypes.EXPRESSION, TableEmitter.anything()),
                        selected);
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(plan.entity().table(), TABLE)
                .addStatement("super($L, $L$L)", table(), expressions, isUnread ? CodeBlock.of("") : nested())
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The same of the table under another name, or with other rows.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.projection())
                .addParameter(plan.entity().table(), TABLE)
                .addStatement("return new $T($N)", plan.projection(), TABLE)
                .build();
    }

    private CodeBlock nested() {
        return new NestedCode(plan, table()).nested();
    }

    private static CodeBlock table() {
        return CodeBlock.of("$N", TABLE);
    }

    private CodeBlock expression(SelectedPlan selected) {
        return switch (selected.kind()) {
            case COLUMN -> column(selected);
            case COUNT -> CodeBlock.of("$L.count()", column(selected));
            case JOINED_KEY -> CodeBlock.of("$L.joinedKey().get(0)", way(table(), selected.way()));
            case EXPRESSION -> own(selected);
        };
    }

    private CodeBlock own(SelectedPlan selected) {
        PropertyPlan property = selected.property();
        CodeBlock type = SqlTypeCode.isHeld(property)
                ? CodeBlock.of("$N", SqlTypeCode.constant(property))
                : SqlTypeCode.of(property.value());
        CodeBlock over = selected.way().isEmpty() ? table() : CodeBlock.of("$L.path()", way(table(), selected.way()));
        return CodeBlock.of(
                "new $T<>($L, $S, $L$L$L)",
                RuntimeTypes.COLUMN,
                over,
                property.column().name(),
                type,
                property.sensitive() ? ".sensitive()" : "",
                ReadOnlyColumns.formula(property));
    }

    private CodeBlock column(SelectedPlan selected) {
        return column(table(), selected);
    }

    static CodeBlock column(CodeBlock table, SelectedPlan selected) {
        CodeBlock column = way(table, selected.way());
        return selected.property().isReference() ? CodeBlock.of("$L.key()", column) : column;
    }

    static CodeBlock way(CodeBlock table, List<String> steps) {
        return CodeBlock.of("$L.$L", table, String.join(".", steps));
    }

    private MethodSpec reader() {
        TypeName result = ParameterizedTypeName.get(RuntimeTypes.ROW_READER, plan.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder("reader")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
        return isUnread
                ? method.addStatement(
                                "throw new $T($S)",
                                IllegalStateException.class,
                                String.join(".", plan.type().simpleNames()) + " was not compiled")
                        .build()
                : method.addStatement("return $T::read", plan.projection()).build();
    }
}
