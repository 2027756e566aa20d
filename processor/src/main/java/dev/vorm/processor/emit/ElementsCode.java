package dev.vorm.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.vorm.processor.model.ElementsModel.Kind;
import dev.vorm.processor.plan.BindPlan;
import dev.vorm.processor.plan.ElementsPlan;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes how the elements of an entity's collections become binds: one array for each of their columns. */
final class ElementsCode {
    private final EntityPlan entity;
    private final ClassName type;

    ElementsCode(EntityPlan entity) {
        this.entity = entity;
        this.type = entity.names().entity();
    }

    /** The constants with the types of the columns. */
    List<FieldSpec> types() {
        return entity.elements().stream()
                .flatMap(elements -> elements.columns().read().stream())
                .filter(property -> !SqlTypeCode.isConstant(property.value()))
                .map(MappingEmitter::heldType)
                .toList();
    }

    /** The binds of a statement with those of the elements. */
    CodeBlock with(CodeBlock binds, CodeBlock owners, boolean many) {
        if (entity.elements().isEmpty()) {
            return binds;
        }
        CodeBlock arrays = entity.elements().stream()
                .map(elements -> CodeBlock.of("$N($L)", arraysOf(elements), owners))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("$T.$N(\n$L,\n$L)", RuntimeTypes.ELEMENTS, many ? "bindsOfAll" : "binds", binds, arrays);
    }

    /** The binds of a statement for one entity, in a variable. */
    CodeBlock withThoseOf(CodeBlock binds, String variable) {
        return with(binds, CodeBlock.of("$T.of($N)", List.class, variable), false);
    }

    /** The method that gives a record whose collections nobody else can change. */
    List<MethodSpec> copies() {
        if (!entity.isRecord() || entity.elements().isEmpty()) {
            return List.of();
        }
        String variable = new LocalNames().one(type);
        List<CodeBlock> values = entity.members().stream()
                .map(member -> {
                    CodeBlock value = PropertyCode.declared(CodeBlock.of("$N", variable), member);
                    return member instanceof ElementsPlan elements
                            ? CodeBlock.of("$T.copy($L, $S)", RuntimeTypes.ELEMENTS, value, elements.label())
                            : value;
                })
                .toList();
        return List.of(MethodSpec.methodBuilder("copied")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(type, variable)
                .addStatement("return new $T($L)", type, ResultCode.arguments(values))
                .build());
    }

    /** The methods that turn the elements of entities into arrays. */
    List<MethodSpec> arrays() {
        return entity.elements().stream().map(this::arrays).toList();
    }

    private static String arraysOf(ElementsPlan elements) {
        return elements.word() + "Arrays";
    }

    private MethodSpec arrays(ElementsPlan elements) {
        LocalNames locals = new LocalNames("size", "i");
        String one = locals.one(type);
        String many = locals.many(type);
        List<PropertyPlan> columns = elements.columns().binds(true);
        List<String> arrays = columns.stream()
                .map(property -> locals.of(withoutOwner(property) + "s"))
                .toList();
        MethodSpec.Builder method = MethodSpec.methodBuilder(arraysOf(elements))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(ArrayTypeName.of(Object.class)))
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(type)), many)
                .addStatement("int size = 0")
                .beginControlFlow("for ($T $N : $N)", type, one, many)
                .addStatement(
                        "size += $T.present($L, $S).size()",
                        RuntimeTypes.BINDS,
                        collection(elements, one),
                        elements.label())
                .endControlFlow();
        for (int n = 0; n < arrays.size(); n++) {
            method.addStatement(PropertyCode.newArray(columns.get(n), arrays.get(n), "size"));
        }
        new Loop(elements, locals, method, columns, arrays).write(one, many);
        CodeBlock all = arrays.stream().map(array -> CodeBlock.of("$N", array)).collect(CodeBlock.joining(", "));
        return method.addStatement("return new $T[][] {$L}", Object.class, all).build();
    }

    /** The name of a column's property within the collection. */
    private static String withoutOwner(PropertyPlan property) {
        return property.name().substring(property.name().indexOf('.') + 1);
    }

    private static CodeBlock collection(ElementsPlan elements, String one) {
        return PropertyCode.declared(CodeBlock.of("$N", one), elements);
    }

    /** The loop over all elements of all entities. */
    private record Loop(
            ElementsPlan elements,
            LocalNames locals,
            MethodSpec.Builder method,
            List<PropertyPlan> columns,
            List<String> arrays) {
        void write(String one, String many) {
            String number = locals.add("number");
            boolean ordered = elements.kind() == Kind.LIST;
            method.addStatement("int i = 0").addStatement("int $N = 0", number);
            method.beginControlFlow("for ($T $N : $N)", elements.names().entity(), one, many)
                    .addStatement("$N++", number);
            String position = ordered ? locals.add("position") : "";
            if (ordered) {
                method.addStatement("int $N = 0", position);
            }
            List<CodeBlock> values = new ArrayList<>(List.of(CodeBlock.of("$N", number)));
            if (ordered) {
                values.add(CodeBlock.of("$N++", position));
            }
            String element = locals.add("element");
            if (elements.kind() == Kind.MAP) {
                map(element, one, values);
            } else {
                method.beginControlFlow("for ($T $N : $L)", elements.element(), element, collection(elements, one));
                value(CodeBlock.of("$N", element), "an element of ", values);
            }
            for (int n = 0; n < arrays.size(); n++) {
                method.addStatement("$N[i] = $L", arrays.get(n), values.get(n));
            }
            method.addStatement("i++").endControlFlow().endControlFlow();
        }

        private void map(String entry, String one, List<CodeBlock> values) {
            PropertyPlan key = elements.columns().key().orElseThrow();
            TypeName type = ParameterizedTypeName.get(ClassName.get(Map.Entry.class), key.type(), elements.element());
            method.beginControlFlow("for ($T $N : $L.entrySet())", type, entry, collection(elements, one));
            values.add(bind(key, CodeBlock.of("$N.getKey()", entry), "a key of "));
            value(CodeBlock.of("$N.getValue()", entry), "a value of ", values);
        }

        private void value(CodeBlock given, String what, List<CodeBlock> values) {
            if (elements.columns().value() instanceof PropertyPlan property) {
                values.add(bind(property, given, what));
            } else {
                parts((EmbeddedPlan) elements.columns().value(), given, what, values);
            }
        }

        private CodeBlock bind(PropertyPlan property, CodeBlock given, String what) {
            CodeBlock value = property.nullable() ? given : present(given, what);
            return PropertyCode.bind(new BindPlan(property, BindPlan.Source.VALUE), value);
        }

        private CodeBlock present(CodeBlock given, String what) {
            return CodeBlock.of("$T.present($L, $S)", RuntimeTypes.BINDS, given, what + elements.label());
        }

        private void parts(EmbeddedPlan value, CodeBlock given, String what, List<CodeBlock> values) {
            PropertyCode code = new PropertyCode(List.of(value));
            Map<String, String> variables = new HashMap<>();
            String variable = locals.one(value.value());
            method.addStatement("$T $N = $L", value.value(), variable, value.nullable() ? given : present(given, what));
            variables.put(value.name(), variable);
            List<BindPlan> binds = value.properties()
                    .map(property -> new BindPlan(property, BindPlan.Source.VALUE))
                    .toList();
            code.around(binds).stream().skip(1).forEach(nested -> {
                String name = locals.of(nested.name());
                method.addStatement("$T $N = $L", nested.value(), name, code.get(nested, variables));
                variables.put(nested.name(), name);
            });
            binds.forEach(bind -> values.add(code.bind(bind, variables)));
        }
    }
}
