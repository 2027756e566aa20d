package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what makes the class of a reference's columns a relationship, where the reference has several. */
final class ReferenceCode {
    private static final String KEY = "key";

    private final ClassName entity;
    private final PropertyCode code;
    private final PathCode paths;
    private final boolean alone;

    ReferenceCode(EntityPlan entity, boolean alone) {
        this.entity = entity.names().entity();
        this.alone = alone;
        this.code = new PropertyCode(entity.members());
        this.paths = new PathCode(entity, alone);
    }

    /**
     * Makes a class a relationship.
     *
     * @param table the table that has the columns
     * @param property how the reference is read and written
     */
    void add(TypeSpec.Builder type, EmbeddedPlan reference, CodeBlock table, CodeBlock property) {
        GeneratedNames other = reference.reference().orElseThrow();
        TypeName superclass = alone
                ? ParameterizedTypeName.get(RuntimeTypes.COMPOSITE_TO_ONE, entity, other.entity(), reference.value())
                : ParameterizedTypeName.get(other.path(), entity);
        type.superclass(superclass)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($L, $L, $S, $L)", table, property, reference.name(), paths.isNullable(reference))
                        .build())
                .addMethod(columns(reference))
                .addMethod(equal(reference));
    }

    private MethodSpec columns(EmbeddedPlan reference) {
        TypeName column =
                ParameterizedTypeName.get(RuntimeTypes.COLUMN, entity, WildcardTypeName.subtypeOf(Object.class));
        List<CodeBlock> columns = new ArrayList<>();
        for (PropertyPlan property : reference.properties().toList()) {
            columns.add(handle(reference, property));
        }
        return override("columns", Modifier.PUBLIC, listOf(column), columns).build();
    }

    private MethodSpec equal(EmbeddedPlan reference) {
        List<CodeBlock> conditions = new ArrayList<>();
        for (PropertyPlan property : reference.properties().toList()) {
            CodeBlock value = code.ofReference(KEY, reference, property);
            conditions.add(CodeBlock.of("$L.eq($L)", handle(reference, property), value));
        }
        return override("equal", Modifier.PROTECTED, listOf(RuntimeTypes.CONDITION), conditions)
                .addParameter(reference.value(), KEY)
                .build();
    }

    /** The column of a part, whose field may be called like a parameter. */
    private static CodeBlock handle(EmbeddedPlan reference, PropertyPlan property) {
        String way = property.name().substring(reference.name().length() + 1);
        return TableEmitter.handle(property, "this." + way);
    }

    private static MethodSpec.Builder override(String name, Modifier access, TypeName result, List<CodeBlock> items) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(access)
                .returns(result)
                .addStatement("return $T.of($L)", List.class, CodeBlock.join(items, ",$W"));
    }

    private static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }
}
