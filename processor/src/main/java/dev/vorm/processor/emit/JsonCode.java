package dev.vorm.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;

/** Expressions for the {@code JsonType} of a Java type. */
final class JsonCode {
    private JsonCode() {}

    static CodeBlock of(TypeName type) {
        if (type instanceof WildcardTypeName wildcard) {
            return of(bound(wildcard));
        }
        List<TypeName> arguments = arguments(type);
        if (arguments.isEmpty()) {
            return CodeBlock.of("$T.of($T.class)", RuntimeTypes.JSON_TYPE, type);
        }
        CodeBlock parts = arguments.stream().map(JsonCode::of).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.<$T>of($T.class, $L)", RuntimeTypes.JSON_TYPE, type, SqlTypeCode.raw(type), parts);
    }

    private static TypeName bound(WildcardTypeName wildcard) {
        return wildcard.lowerBounds().isEmpty()
                ? wildcard.upperBounds().get(0)
                : wildcard.lowerBounds().get(0);
    }

    /** The type arguments; of an array those of its elements. */
    private static List<TypeName> arguments(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return arguments(array.componentType());
        }
        return type instanceof ParameterizedTypeName generic ? generic.typeArguments() : List.<TypeName>of();
    }
}
