package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.Stamp;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method of a table that says what each update writes by itself. */
final class StampCode {
    private StampCode() {}

    static void add(EntityPlan entity, TypeSpec.Builder table) {
        List<CodeBlock> stamps =
                entity.properties().stream().flatMap(StampCode::assignment).toList();
        if (!stamps.isEmpty() && !entity.isView()) {
            table.addMethod(MethodSpec.methodBuilder("stamps")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.ASSIGNMENT))
                    .addStatement("return $T.of($L)", List.class, CodeBlock.join(stamps, ",$W"))
                    .build());
        }
    }

    private static Stream<CodeBlock> assignment(PropertyPlan property) {
        return property.stamp().stream()
                .map(stamp -> CodeBlock.of(
                        "$T.$N($L)", RuntimeTypes.ASSIGNMENT, method(stamp), TableEmitter.handle(property)));
    }

    private static String method(Stamp stamp) {
        return switch (stamp) {
            case NEXT -> "next";
            case CLOCK -> "clock";
            case TRANSACTION_TIME -> "now";
        };
    }
}
