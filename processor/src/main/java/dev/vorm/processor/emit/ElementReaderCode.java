package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ElementsModel.Kind;
import dev.vorm.processor.plan.ElementsPlan;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes how collections are read: from a text for each, of which every element is a list of texts. */
final class ElementReaderCode {
    private static final TypeName CELLS =
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

    private ElementReaderCode() {}

    /** A collection from a row. */
    static CodeBlock read(ElementsPlan elements, String row, String at) {
        CodeBlock text = CodeBlock.of("$N.getString($L)", row, PropertyCode.index(at, elements.index()));
        CodeBlock value = reference(elements, LocalNames.reader(elements));
        CodeBlock read = elements.kind() == Kind.MAP
                ? CodeBlock.of(
                        "$T.map($L, $S, $L, $L)",
                        RuntimeTypes.ELEMENTS,
                        text,
                        elements.label(),
                        reference(
                                elements,
                                LocalNames.reader(elements.columns().key().orElseThrow())),
                        value)
                : CodeBlock.of(
                        "$T.$N($L, $S, $L)",
                        RuntimeTypes.ELEMENTS,
                        elements.kind().name().toLowerCase(Locale.ROOT),
                        text,
                        elements.label(),
                        value);
        return elements.mutable() ? read : CodeBlock.of("$T.fixed($L)", RuntimeTypes.ELEMENTS, read);
    }

    private static CodeBlock reference(ElementsPlan elements, String method) {
        return CodeBlock.of("$T::$N", elements.names().mapping(), method);
    }

    /** The methods that read one element, and what is in it. */
    static List<MethodSpec> readers(EntityPlan entity) {
        List<MethodSpec> readers = new ArrayList<>();
        for (ElementsPlan elements : entity.elements()) {
            elements.columns().key().ifPresent(key -> readers.add(value(LocalNames.reader(key), key)));
            if (elements.columns().value() instanceof PropertyPlan property) {
                readers.add(value(LocalNames.reader(elements), property));
            } else {
                parts((EmbeddedPlan) elements.columns().value(), readers);
            }
        }
        return readers;
    }

    private static MethodSpec.Builder reader(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(CELLS, "cells")
                .addParameter(TypeName.INT, "at");
    }

    private static MethodSpec value(String name, PropertyPlan property) {
        return reader(name, property.valueType())
                .addStatement("return $L", cell(property, 0))
                .build();
    }

    private static CodeBlock cell(PropertyPlan property, int index) {
        CodeBlock type = SqlTypeCode.isConstant(property.value())
                ? SqlTypeCode.of(property.value())
                : CodeBlock.of("$N", SqlTypeCode.constant(property));
        CodeBlock cell = CodeBlock.of("cells.get($L)", PropertyCode.index("at", index));
        CodeBlock value = CodeBlock.of("$T.parse($L, $L, $S)", RuntimeTypes.VALUES, type, cell, property.label());
        return PropertyCode.asDeclared(
                property, property.isReference() ? RowIndexes.of("at").ref(value, property.name()) : value);
    }

    private static void parts(EmbeddedPlan value, List<MethodSpec> readers) {
        MethodSpec.Builder method = reader(LocalNames.reader(value), value.value());
        if (value.nullable()) {
            method.beginControlFlow(
                            "if ($T.isAbsent(cells, at, $L))",
                            RuntimeTypes.ELEMENTS,
                            value.properties().count())
                    .addStatement("return null")
                    .endControlFlow();
        }
        List<CodeBlock> values = new ArrayList<>();
        int index = 0;
        for (MemberPlan member : value.members()) {
            values.add(part(member, index));
            index += (int) member.properties().count();
        }
        if (value.isRecord()) {
            method.addStatement("return new $T($L)", value.value(), ResultCode.arguments(values));
        } else {
            String variable = new LocalNames("cells", "at").one(value.value());
            method.addStatement("$1T $2N = new $1T()", value.value(), variable);
            for (int i = 0; i < values.size(); i++) {
                method.addStatement(PropertyCode.set(
                        CodeBlock.of("$N", variable), value.members().get(i), values.get(i)));
            }
            method.addStatement("return $N", variable);
        }
        readers.add(method.build());
        value.members().stream()
                .filter(EmbeddedPlan.class::isInstance)
                .forEach(nested -> parts((EmbeddedPlan) nested, readers));
    }

    private static CodeBlock part(MemberPlan member, int index) {
        if (member instanceof PropertyPlan property) {
            return cell(property, index);
        }
        CodeBlock value = CodeBlock.of("$N(cells, $L)", LocalNames.reader(member), PropertyCode.index("at", index));
        return member.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }
}
