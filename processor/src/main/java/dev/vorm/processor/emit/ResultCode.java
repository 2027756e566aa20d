package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.ResultPlan;
import dev.vorm.processor.plan.ResultPlan.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that make an entity from a row, or bring it up to date with one. */
final class ResultCode {
    private final EntityPlan entity;
    private final ClassName type;
    private final PropertyCode code;

    ResultCode(EntityPlan entity) {
        this.entity = entity;
        this.type = entity.names().entity();
        this.code = new PropertyCode(entity);
    }

    /** The method that reads an entity from a row. */
    MethodSpec read() {
        LocalNames locals = new LocalNames();
        String row = locals.add("row");
        String at = locals.add("at");
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addJavadoc("Reads $L.\n", Comments.list(columns(entity.properties())))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.ROW, row)
                .addParameter(TypeName.INT, at);
        List<CodeBlock> values = new ArrayList<>();
        for (PropertyPlan property : entity.properties()) {
            values.add(PropertyCode.read(property, row, at, values.size()));
        }
        if (entity.isRecord()) {
            return method.addStatement("return new $T($L)", type, arguments(values))
                    .build();
        }
        String variable = locals.one(type);
        method.addStatement("$T $N = new $T()", type, variable, type);
        for (int i = 0; i < values.size(); i++) {
            method.addStatement(code.set(variable, entity.properties().get(i), values.get(i)));
        }
        return method.addStatement("return $N", variable).build();
    }

    /** The method that gives an entity what a statement made for it. */
    MethodSpec written(String name, String statement, List<ResultPlan> results) {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        String row = locals.add("row");
        String at = locals.add("at");
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", comment(statement, results))
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(type, variable)
                .addParameter(RuntimeTypes.ROW, row)
                .addParameter(TypeName.INT, at);
        if (results.stream().allMatch(result -> result.origin() == Origin.KEPT)) {
            return method.addStatement("return $N", variable).build();
        }
        List<CodeBlock> values = new ArrayList<>();
        results.forEach(result -> values.add(value(result, variable, row, at)));
        if (entity.isRecord()) {
            return method.addStatement("return new $T($L)", type, arguments(values))
                    .build();
        }
        for (int i = 0; i < values.size(); i++) {
            if (results.get(i).origin() != Origin.KEPT) {
                method.addStatement(code.set(variable, results.get(i).property(), values.get(i)));
            }
        }
        return method.addStatement("return $N", variable).build();
    }

    private String comment(String statement, List<ResultPlan> results) {
        String entity = "The " + Comments.noun(type);
        List<String> made = columns(results.stream()
                .filter(result -> result.origin() == Origin.RETURNED)
                .map(ResultPlan::property)
                .toList());
        if (!made.isEmpty()) {
            return entity + " with what " + statement + " generated: " + Comments.list(made) + ".";
        }
        return results.stream().anyMatch(result -> result.origin() == Origin.ZERO)
                ? entity + " in its first version; " + statement + " generates nothing else."
                : entity + " as it is: " + statement + " generates nothing.";
    }

    private CodeBlock value(ResultPlan result, String variable, String row, String at) {
        PropertyPlan property = result.property();
        return switch (result.origin()) {
            case KEPT -> code.get(variable, property);
            case RETURNED -> PropertyCode.read(property, row, at, result.index());
            case ZERO -> CodeBlock.of(property.value().kind() == ValueType.Kind.LONG ? "0L" : "0");
        };
    }

    private static List<String> columns(List<PropertyPlan> properties) {
        return properties.stream().map(property -> property.column().name()).toList();
    }

    /** Arguments of a call: one on the line of the call, several on lines of their own. */
    static CodeBlock arguments(List<CodeBlock> values) {
        CodeBlock joined = CodeBlock.join(values, ",\n");
        return values.size() > 1 ? CodeBlock.of("\n$L", joined) : joined;
    }
}
