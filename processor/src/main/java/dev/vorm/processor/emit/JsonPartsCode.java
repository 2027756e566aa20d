package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.JsonRecord;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.ColumnType;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the classes of columns that are records as JSON, and of the records within those: a field for each component. */
final class JsonPartsCode {
    private final GeneratedNames names;
    private final LocalNames classes = new LocalNames();
    private final Map<ValueType, ClassName> columns = new LinkedHashMap<>();
    private final Map<ValueType, ClassName> parts = new LinkedHashMap<>();

    JsonPartsCode(EntityPlan entity) {
        this.names = entity.names();
        for (PropertyPlan property : entity.properties()) {
            Optional<JsonRecord> document = property.value().document();
            if (document.isPresent() && !property.readOnly() && !columns.containsKey(property.value())) {
                columns.put(property.value(), nested(document.get().type().simpleName() + "Column"));
                within(document.get());
            }
        }
    }

    private ClassName nested(String name) {
        return names.table().nestedClass(classes.add(name));
    }

    /** Names the classes of the records within one. */
    private void within(JsonRecord document) {
        for (JsonRecord.Part part : document.parts()) {
            if (part.document().isPresent() && !parts.containsKey(part.value().get())) {
                JsonRecord record = part.document().get();
                parts.put(part.value().get(), nested(record.type().simpleName() + "Part"));
                within(record);
            }
        }
    }

    /** The class of a property's column, if it is one of these. */
    Optional<ClassName> column(PropertyPlan property) {
        return property.readOnly() ? Optional.empty() : Optional.ofNullable(columns.get(property.value()));
    }

    /** Writes the classes. */
    void add(TypeSpec.Builder table) {
        columns.forEach((value, name) -> table.addType(column(value, name)));
        parts.forEach((value, name) -> table.addType(part(value, name)));
    }

    private TypeSpec column(ValueType value, ClassName name) {
        TypeName row = names.entity();
        TypeSpec.Builder type =
                begin(name, value, ParameterizedTypeName.get(RuntimeTypes.JSON_COLUMN, row, value.type()));
        // Paths to the entity have such columns, too.
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.TABLE, row), "table")
                .addParameter(String.class, "name")
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.SQL_TYPE, value.type()), "type")
                .addStatement("super(table, name, type)")
                .build());
        return type.build();
    }

    private TypeSpec part(ValueType value, ClassName name) {
        TypeSpec.Builder type = begin(name, value, ParameterizedTypeName.get(RuntimeTypes.JSON_PART, value.type()));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.JSON_EXPRESSION, TableEmitter.anything()), "whole")
                .addParameter(String.class, "key")
                .addStatement("super(whole, key, TYPE)")
                .build());
        return type.addField(held("TYPE", value)).build();
    }

    private TypeSpec.Builder begin(ClassName name, ValueType value, TypeName superclass) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("The parts of {@link $T} as JSON.\n", value.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass);
        LocalNames constants = new LocalNames("TYPE");
        List<FieldSpec> fields = new ArrayList<>();
        for (JsonRecord.Part part : value.document().orElseThrow().parts()) {
            Optional<ValueType> held = part.value().filter(JsonPartsCode::isHeld);
            String constant = held.isEmpty() ? "" : constants.add(GeneratedNames.upperSnake(part.name()) + "_TYPE");
            held.ifPresent(made -> type.addField(held(constant, made)));
            fields.add(field(part, constant));
        }
        return type.addFields(fields);
    }

    /** Whether a part's type is made, and not a constant of the runtime's. */
    private static boolean isHeld(ValueType value) {
        return value.document().isEmpty() && !SqlTypeCode.isConstant(value);
    }

    private static FieldSpec held(String constant, ValueType value) {
        CodeBlock type = switch (value.kind()) {
            case JSONB -> CodeBlock.of("$L.jsonbPart()", JsonCode.of(value.type()));
            case JSON -> CodeBlock.of("$L.jsonPart()", JsonCode.of(value.type()));
            default -> SqlTypeCode.of(value);
        };
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.SQL_TYPE, value.type()),
                        constant,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(type)
                .build();
    }

    private FieldSpec field(JsonRecord.Part part, String constant) {
        if (part.value().isEmpty()) {
            TypeName any = ParameterizedTypeName.get(RuntimeTypes.JSON_EXPRESSION, ClassName.get(String.class));
            return field(part, any, CodeBlock.of("at($S)", part.key()));
        }
        ValueType value = part.value().get();
        ClassName record = parts.get(value);
        return record != null
                ? field(part, record, CodeBlock.of("new $T(this, $S)", record, part.key()))
                : field(
                        part,
                        ColumnClasses.expression(ColumnType.of(value).columnClass(), value.type()),
                        value(part, value, constant));
    }

    private static FieldSpec field(JsonRecord.Part part, TypeName type, CodeBlock value) {
        return FieldSpec.builder(type, part.name(), Modifier.PUBLIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static CodeBlock value(JsonRecord.Part part, ValueType value, String constant) {
        CodeBlock text = CodeBlock.of("atText($S)", part.key());
        return switch (value.kind()) {
            case STRING -> text;
            case BOOLEAN -> CodeBlock.of("atBoolean($S)", part.key());
            case DECIMAL -> CodeBlock.of("atNumber($S)", part.key());
            case INTEGER -> CodeBlock.of("$L.castToInteger()", text);
            case LONG -> CodeBlock.of("$L.castToBigint()", text);
            case DOUBLE -> CodeBlock.of("$L.castToDouble()", text);
            case LOCAL_DATE -> CodeBlock.of("$L.castToDate()", text);
            case SHORT, FLOAT, BIG_INTEGER -> cast("asNumber", text, SqlTypeCode.of(value));
            case UUID -> cast("asComparable", text, SqlTypeCode.of(value));
            case ENUM -> cast("asOrdered", text, CodeBlock.of("$N", constant));
            default -> CodeBlock.of("new $T<>(this, $S, $N)", RuntimeTypes.JSON_PART, part.key(), constant);
        };
    }

    private static CodeBlock cast(String kind, CodeBlock text, CodeBlock type) {
        return CodeBlock.of("$T.$N($L.cast($L))", RuntimeTypes.SQL, kind, text, type);
    }
}
