package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.ElementsPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the table of a collection in the query language, as a part of its owner's. */
final class ElementTableEmitter {
    private final ElementsPlan elements;
    private final boolean alone;
    private final ClassName type;
    private final TypeName element;
    private final Map<PropertyPlan, String> fields = new LinkedHashMap<>();

    /**
     * Starts to write.
     *
     * @param alone whether the entity was found wrong and nothing else is generated for it
     */
    ElementTableEmitter(ElementsPlan elements, boolean alone) {
        this.elements = elements;
        this.alone = alone;
        this.type = elements.names().table().nestedClass(GeneratedNames.capitalize(elements.word()) + "Elements");
        this.element = elements.element();
        LocalNames names = new LocalNames();
        List<PropertyPlan> columns = new ArrayList<>(elements.columns().read());
        elements.columns().position().ifPresent(columns::add);
        columns.addAll(elements.columns().owner());
        columns.forEach(property -> fields.put(property, names.add(field(property))));
    }

    /** The name within the collection: {@code phones.position.latitude} is {@code positionLatitude}. */
    private static String field(PropertyPlan property) {
        return GeneratedNames.camel(property.name().substring(property.name().indexOf('.') + 1));
    }

    /** What the fields of the table are called. */
    Stream<String> fieldNames() {
        return fields.values().stream();
    }

    /** The field that holds the table. */
    FieldSpec handle() {
        return FieldSpec.builder(type, elements.name(), Modifier.PUBLIC, Modifier.FINAL)
                .initializer("new $T(this, $S)", type, elements.table().name())
                .build();
    }

    TypeSpec emit() {
        TypeSpec.Builder table = TypeSpec.classBuilder(type)
                .addJavadoc(
                        "The table {@code $L} of the elements of {@code $L}.\n",
                        Comments.plain(elements.table().name()),
                        elements.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.ELEMENT_TABLE, element));
        elements.columns().all().forEach(property -> table.addField(column(property)));
        table.addMethod(constructor()).addMethod(as());
        table.addMethod(list("columns", elements.columns().all()))
                .addMethod(list("key", elements.columns().primaryKey()))
                .addMethod(list("ownerKey", elements.columns().owner()))
                .addMethod(list("values", elements.columns().read()));
        elements.columns().position().ifPresent(position -> table.addMethod(position(position)));
        if (elements.columns().value() instanceof PropertyPlan value) {
            table.addMethod(contains(value));
        }
        return table.build();
    }

    private FieldSpec column(PropertyPlan property) {
        return FieldSpec.builder(
                        TableEmitter.columnType(property, element), name(property), Modifier.PUBLIC, Modifier.FINAL)
                .initializer(
                        "new $T<>(this, $S, $L)",
                        ColumnClasses.column(property.columnType().columnClass()),
                        property.column().name(),
                        sqlType(property))
                .build();
    }

    private String name(PropertyPlan property) {
        return fields.getOrDefault(property, "");
    }

    private CodeBlock sqlType(PropertyPlan property) {
        boolean held =
                !alone && elements.columns().read().contains(property) && !SqlTypeCode.isConstant(property.value());
        CodeBlock plain = held
                ? CodeBlock.of("$T.$N", elements.names().mapping(), SqlTypeCode.constant(property))
                : SqlTypeCode.of(property.value());
        return property.sensitive() ? CodeBlock.of("$L.sensitive()", plain) : plain;
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(elements.names().table(), "owner")
                .addParameter(String.class, "alias")
                .addStatement("super(owner, $S, alias)", elements.table().name())
                .build();
    }

    private MethodSpec as() {
        return MethodSpec.methodBuilder("as")
                .addJavadoc("The same table under another name in a query.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(String.class, "alias")
                .addStatement(
                        "return new $T(($T) owner(), alias)",
                        type,
                        elements.names().table())
                .build();
    }

    private MethodSpec list(String method, List<PropertyPlan> properties) {
        CodeBlock columns = properties.stream()
                .map(property -> CodeBlock.of("$N", name(property)))
                .collect(CodeBlock.joining(",$W", "", ""));
        return override(method, ParameterizedTypeName.get(ClassName.get(List.class), anyColumn()))
                .addStatement("return $T.of($L)", List.class, columns)
                .build();
    }

    private MethodSpec position(PropertyPlan position) {
        return override("order", ParameterizedTypeName.get(ClassName.get(Optional.class), anyColumn()))
                .addStatement("return $T.of($N)", Optional.class, name(position))
                .build();
    }

    private MethodSpec contains(PropertyPlan value) {
        return MethodSpec.methodBuilder("contains")
                .addJavadoc("Whether one of the elements is a value.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.CONDITION)
                .addParameter(value.valueType(), "element")
                .addStatement("return any($N.eq(element))", name(value))
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    private TypeName anyColumn() {
        return ParameterizedTypeName.get(RuntimeTypes.COLUMN, element, WildcardTypeName.subtypeOf(Object.class));
    }
}
