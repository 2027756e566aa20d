package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.ElementsPlan;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.JoinedPlan;
import dev.vorm.processor.plan.LeafPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.RootPlan;
import dev.vorm.processor.plan.ToManyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes an entity's table in the query language. */
final class TableEmitter {
    private final EntityPlan entity;
    private final boolean alone;
    private final GeneratedNames names;
    private final TypeName columnList;
    private final String columns;
    private final RelationshipCode relationships;
    private final RelationshipAccess access;
    private final ReferenceCode references;
    private final PathCode paths;
    private final ReadOnlyColumns readOnly;
    private final JsonPartsCode json;
    private final List<RowSwitch> switches = new ArrayList<>();

    /**
     * Starts to write.
     *
     * @param alone whether the entity was found wrong and nothing else is generated for it
     */
    TableEmitter(EntityPlan entity, boolean alone) {
        this.entity = entity;
        this.alone = alone;
        this.names = entity.names();
        this.columnList = ParameterizedTypeName.get(ClassName.get(List.class), columnOf(anything()));
        LocalNames fields = new LocalNames();
        fields.add(names.handle());
        entity.members().forEach(member -> fields.add(member.name()));
        this.columns = fields.add("columns");
        this.relationships = new RelationshipCode(entity);
        this.access = new RelationshipAccess(entity);
        this.references = new ReferenceCode(entity, alone);
        this.paths = new PathCode(entity, alone);
        this.readOnly = new ReadOnlyColumns(entity, fields);
        this.json = new JsonPartsCode(entity);
        entity.softDelete().ifPresent(mark -> switches.add(RowSwitch.withDeleted(mark, fields)));
        entity.tenant().ifPresent(tenant -> switches.add(RowSwitch.acrossTenants(tenant, fields, !entity.isView())));
    }

    /** The table; that of an entity that was found wrong is good to compile queries against, not to run them. */
    JavaFile emit(SourceWriter writer) {
        String error = names.label() + " was not compiled";
        CodeBlock failure = CodeBlock.of("throw new $T($S)", IllegalStateException.class, error);
        CodeBlock key = list(entity.mapping().key().properties());
        return emit(
                writer,
                override("key")
                        .returns(columnList)
                        .addStatement(alone ? failure : CodeBlock.of("return $L", key))
                        .build(),
                reader().addStatement(
                                alone
                                        ? failure
                                        : CodeBlock.of(
                                                "return $L",
                                                RelationshipCode.reader(entity, "select(" + names.handle() + ")")))
                        .build());
    }

    private JavaFile emit(SourceWriter writer, MethodSpec key, MethodSpec reader) {
        TypeSpec.Builder type = writer.classBuilder(names.table())
                .alwaysQualify(fieldNames(entity.members()).toArray(String[]::new))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "The $L {@code $L} of {@link $T} in the query language.\n",
                        entity.isView() ? "view" : "table",
                        Comments.plain(entity.table().name()),
                        names.entity())
                .superclass(ParameterizedTypeName.get(
                        entity.isView() ? RuntimeTypes.VIEW_TABLE : RuntimeTypes.ENTITY_TABLE, names.entity()))
                .addField(handleField());
        readOnly(type);
        fields(type, entity.members(), CodeBlock.of("this"));
        embedded(type, entity.members());
        json.add(type);
        for (RowSwitch each : switches) {
            type.addField(boolean.class, each.field(), Modifier.PRIVATE, Modifier.FINAL);
            type.addMethods(methods(each));
        }
        if (!alone) {
            rows(type);
        }
        elements(type);
        if (!alone && !entity.isView() && entity.joined().isEmpty()) {
            new UniqueKeyCode(entity).add(type);
        }
        type.addField(columnsField())
                .addMethod(constructor())
                .addMethod(as())
                .addMethod(columnsMethod())
                .addMethod(propertiesMethod())
                .addMethod(key);
        StampCode.add(entity, type);
        return writer.file(
                type.addMethod(reader).addMethods(relationships.methods(alone)).build());
    }

    /** What says which rows are the entity's, and how they are made. */
    private void rows(TypeSpec.Builder type) {
        entity.joined().ifPresent(joined -> type.addMethod(joined(joined)));
        entity.leaf().filter(leaf -> leaf.joined().isEmpty()).ifPresent(leaf -> type.addMethod(discriminator(leaf)));
    }

    /** The fields that hold columns which are only read. */
    private void readOnly(TypeSpec.Builder type) {
        for (PropertyPlan property : readOnly.properties()) {
            CodeBlock column = newColumn(
                    entity, property, CodeBlock.of("this"), property.column().name());
            type.addField(readOnly.column(property, columnType(property), column));
        }
    }

    /** What fields are called: one that is called like an imported class would hide it. */
    Stream<String> fieldNames(List<MemberPlan> members) {
        return members.stream()
                .flatMap(member -> Stream.concat(
                        Stream.of(member.simpleName()),
                        member instanceof EmbeddedPlan embedded
                                ? fieldNames(embedded.members())
                                : member instanceof ElementsPlan elements
                                        ? new ElementTableEmitter(elements, alone).fieldNames()
                                        : Stream.of()));
    }

    private void fields(TypeSpec.Builder type, List<MemberPlan> members, CodeBlock table) {
        for (MemberPlan member : members) {
            if (member instanceof ToManyPlan relationship) {
                type.addField(relationships.handle(relationship, alone));
            } else if (member instanceof ElementsPlan elements) {
                type.addField(new ElementTableEmitter(elements, alone).handle());
            } else {
                type.addField(
                        member instanceof EmbeddedPlan embedded
                                ? field(embedded)
                                : field((PropertyPlan) member, table));
            }
        }
    }

    /** The tables of collections, which are read behind the columns. */
    private void elements(TypeSpec.Builder type) {
        if (entity.elements().isEmpty()) {
            return;
        }
        CodeBlock all = entity.elements().stream()
                .map(elements -> CodeBlock.of("$N", elements.name()))
                .collect(CodeBlock.joining(",$W", "", ""));
        TypeName table = ParameterizedTypeName.get(RuntimeTypes.ELEMENT_TABLE, anything());
        type.addMethod(override("elements")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), table))
                .addStatement("return $T.of($L)", List.class, all)
                .build());
        entity.elements().forEach(elements -> type.addType(new ElementTableEmitter(elements, alone).emit()));
    }

    /** The classes that hold the columns of embedded values. */
    private void embedded(TypeSpec.Builder table, List<MemberPlan> members) {
        for (MemberPlan member : members) {
            if (member instanceof EmbeddedPlan embedded) {
                TypeSpec.Builder type = TypeSpec.classBuilder(columnsOf(embedded))
                        .addJavadoc("The columns of {@link $T}.\n", embedded.value())
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
                if (embedded.isReference()) {
                    references.add(
                            type,
                            embedded,
                            CodeBlock.of("$T.this", names.table()),
                            alone ? CodeBlock.of("null") : access.property(embedded));
                } else {
                    type.addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
                }
                fields(type, embedded.members(), CodeBlock.of("$T.this", names.table()));
                table.addType(type.build());
                embedded(table, embedded.members());
            }
        }
    }

    private ClassName columnsOf(EmbeddedPlan embedded) {
        return names.table().nestedClass(GeneratedNames.capitalize(embedded.word()) + "Columns");
    }

    private FieldSpec field(EmbeddedPlan embedded) {
        return FieldSpec.builder(columnsOf(embedded), embedded.simpleName(), Modifier.PUBLIC, Modifier.FINAL)
                .initializer("new $T()", columnsOf(embedded))
                .build();
    }

    private FieldSpec handleField() {
        return FieldSpec.builder(names.table(), names.handle(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(newTable(CodeBlock.of("$S", entity.table().name()), each -> CodeBlock.of("false")))
                .build();
    }

    /** The field of a property whose column is in a table. */
    FieldSpec field(PropertyPlan property, CodeBlock table) {
        if (property.readOnly()) {
            return readOnly.field(property);
        }
        Optional<ClassName> parts = json.column(property);
        if (parts.isPresent()) {
            CodeBlock column = CodeBlock.of(
                    "new $T($L, $S, $L)", parts.get(), table, property.column().name(), sqlType(entity, property));
            return publicFinal(parts.get(), property, column);
        }
        CodeBlock column = newColumn(entity, property, table, property.column().name());
        if (property.reference().isEmpty()) {
            return publicFinal(columnType(property), property, column);
        }
        return publicFinal(
                paths.type(property),
                property,
                alone ? CodeBlock.of("null") : paths.newPath(property, column, access.property(property)));
    }

    private static FieldSpec publicFinal(TypeName type, PropertyPlan property, CodeBlock value) {
        return FieldSpec.builder(type, property.simpleName(), Modifier.PUBLIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private TypeName columnType(PropertyPlan property) {
        return columnType(property, names.entity());
    }

    static TypeName columnType(PropertyPlan property, TypeName row) {
        return ColumnClasses.column(property.columnType().columnClass(), row, property.valueType());
    }

    CodeBlock newColumn(EntityPlan owner, PropertyPlan property, CodeBlock table, String name) {
        return CodeBlock.of(
                "new $T<>($L, $S, $L$L)",
                ColumnClasses.column(property.columnType().columnClass()),
                table,
                name,
                sqlType(owner, property),
                ReadOnlyColumns.formula(property));
    }

    private CodeBlock sqlType(EntityPlan owner, PropertyPlan property) {
        // A root has no properties that its mapping would know: it takes what one of its entities has.
        EntityPlan mapped = owner.root().map(root -> root.leaves().get(0)).orElse(owner);
        CodeBlock plain = alone ? SqlTypeCode.of(property.value()) : SqlTypeCode.from(mapped, property);
        return property.sensitive() ? CodeBlock.of("$L.sensitive()", plain) : plain;
    }

    private FieldSpec columnsField() {
        return FieldSpec.builder(columnList, columns, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, CodeBlock.join(all(), ",$W"))
                .build();
    }

    /** The columns that are read; those that only some entities under a root have are no fields of it. */
    private List<CodeBlock> all() {
        List<CodeBlock> all = new ArrayList<>();
        entity.properties()
                .forEach(property -> all.add(property.readOnly() ? readOnly.handle(property) : handle(property)));
        if (!alone) {
            entity.root().stream()
                    .flatMap(root -> root.leaves().stream())
                    .forEach(leaf -> RootPlan.own(leaf)
                            .forEach(property -> all.add(
                                    newColumn(leaf, property, CodeBlock.of("this"), nameOf(property, all.size())))));
        }
        return all;
    }

    private String nameOf(PropertyPlan property, int index) {
        return entity.joined()
                .map(joined -> joined.names().get(index))
                .orElse(property.column().name());
    }

    /** The method that says how the rows are made of those of several tables. */
    private MethodSpec joined(JoinedPlan joined) {
        CodeBlock own = entity.leaf().stream()
                .flatMap(leaf -> RootPlan.own(entity).stream())
                .map(property -> CodeBlock.of("$S", property.column().name()))
                .collect(CodeBlock.joining(", "));
        return override("joined")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeTypes.JOINED_ROWS))
                .addStatement(
                        "return $T.of(new $T($S, $S, $S, $T.of($L)))",
                        Optional.class,
                        RuntimeTypes.JOINED_ROWS,
                        joined.rows(),
                        joined.base(),
                        joined.own(),
                        Set.class,
                        own)
                .build();
    }

    /** The method that says which rows are the entity's. */
    private MethodSpec discriminator(LeafPlan leaf) {
        return override("discriminator")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Optional.class),
                        ParameterizedTypeName.get(RuntimeTypes.DISCRIMINATOR, names.entity())))
                .addStatement(
                        "return $T.of(new $T<>(this, $S, $S))",
                        Optional.class,
                        RuntimeTypes.DISCRIMINATOR,
                        leaf.kind().column().name(),
                        leaf.kind().value())
                .build();
    }

    private static CodeBlock list(List<PropertyPlan> properties) {
        CodeBlock columns = properties.stream().map(TableEmitter::handle).collect(CodeBlock.joining(",$W", "", ""));
        return CodeBlock.of("$T.of($L)", List.class, columns);
    }

    /** The column of a property, where the property's field is a relationship, too. */
    static CodeBlock handle(PropertyPlan property) {
        return handle(property, property.name());
    }

    static CodeBlock handle(PropertyPlan property, String field) {
        return CodeBlock.of(property.isReference() ? "$L.key()" : "$L", field);
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(String.class, "alias");
        switches.forEach(each -> constructor.addParameter(boolean.class, each.method()));
        constructor.addStatement(
                "super($S, $S, alias)", entity.table().schema(), entity.table().name());
        switches.forEach(each -> constructor.addStatement("this.$N = $N", each.field(), each.method()));
        return constructor.build();
    }

    /** A table under an alias, with its switches. */
    private CodeBlock newTable(CodeBlock alias, Function<RowSwitch, CodeBlock> value) {
        List<CodeBlock> arguments = new ArrayList<>(List.of(alias));
        switches.forEach(each -> arguments.add(value.apply(each)));
        return CodeBlock.of("new $T($L)", names.table(), CodeBlock.join(arguments, ", "));
    }

    private MethodSpec as() {
        return MethodSpec.methodBuilder("as")
                .addJavadoc("The same table under another name in a query.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(names.table())
                .addParameter(String.class, "alias")
                .addStatement("return $L", newTable(CodeBlock.of("alias"), each -> CodeBlock.of("$N", each.field())))
                .build();
    }

    /** The methods that turn a switch, and say what it leaves. */
    private List<MethodSpec> methods(RowSwitch turned) {
        CodeBlock table = newTable(
                CodeBlock.of("alias()"),
                each -> each.equals(turned) ? CodeBlock.of("true") : CodeBlock.of("$N", each.field()));
        return List.of(
                MethodSpec.methodBuilder(turned.method())
                        .addJavadoc("$L\n", turned.comment())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(names.table())
                        .addStatement("return $L", table)
                        .build(),
                override(turned.column())
                        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), columnOf(anything())))
                        .addStatement(
                                "return $N ? $T.empty() : $T.of($L)",
                                turned.field(),
                                Optional.class,
                                Optional.class,
                                handle(turned.property()))
                        .build());
    }

    private MethodSpec columnsMethod() {
        return override("columns")
                .returns(columnList)
                .addStatement("return $N", columns)
                .build();
    }

    /** What the columns are called in the application; those that only some entities under a root have, as there. */
    private MethodSpec propertiesMethod() {
        Stream<PropertyPlan> own = alone
                ? Stream.of()
                : entity.root().stream()
                        .flatMap(root -> root.leaves().stream())
                        .flatMap(leaf -> RootPlan.own(leaf).stream());
        CodeBlock properties = Stream.concat(entity.properties().stream(), own)
                .map(property -> CodeBlock.of("$S", property.name()))
                .collect(CodeBlock.joining(",$W"));
        return override("properties")
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement("return $T.of($L)", List.class, properties)
                .build();
    }

    private MethodSpec.Builder reader() {
        return override("reader").returns(ParameterizedTypeName.get(RuntimeTypes.ROW_READER, names.entity()));
    }

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private TypeName columnOf(TypeName value) {
        return ParameterizedTypeName.get(RuntimeTypes.COLUMN, names.entity(), value);
    }

    static TypeName anything() {
        return WildcardTypeName.subtypeOf(Object.class);
    }
}
