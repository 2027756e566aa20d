package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.vorm.processor.model.CallbackModel.Event;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.LeafPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.ResultPlan;
import dev.vorm.processor.plan.RootPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the mapping of a root, which leaves an entity to the entity's own. */
final class RootMappingEmitter {
    private final EntityPlan entity;
    private final RootPlan root;
    private final ClassName type;
    private final KeyCode keys;

    RootMappingEmitter(EntityPlan entity) {
        this.entity = entity;
        this.root = entity.root().orElseThrow();
        this.type = entity.names().entity();
        this.keys = new KeyCode(entity, new PropertyCode(entity.members()));
    }

    JavaFile emit(SourceWriter writer) {
        TypeSpec.Builder mapping = writer.classBuilder(entity.names().mapping())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Reads {@link $T} from rows and turns it into binds.\n", type);
        entity.mapping().key().properties().stream()
                .filter(SqlTypeCode::isHeld)
                .forEach(property -> mapping.addField(MappingEmitter.heldType(property)));
        mapping.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(new RelationshipCode(entity).reader())
                .addMethod(read())
                .addMethod(key())
                .addMethod(keys.keyBinds())
                .addMethod(keys.keysBinds())
                .addMethods(new RelationshipAccess(entity).methods());
        if (hasBeforeInsert(root)) {
            mapping.addMethod(beforeInsert());
        }
        TypeSpec type =
                mapping.addMethod(insertAllBinds()).addMethod(inserted()).build();
        return writer.file(type).toBuilder()
                .addStaticImport(RuntimeTypes.VALUES, "required")
                .build();
    }

    /** Whether there is an entity that is told of inserts before them. */
    static boolean hasBeforeInsert(RootPlan root) {
        return root.leaves().stream()
                .anyMatch(leaf -> !leaf.callbacks(Event.BEFORE_INSERT).isEmpty());
    }

    private static LeafPlan part(EntityPlan leaf) {
        return leaf.leaf().orElseThrow();
    }

    private MethodSpec read() {
        int shared = part(root.leaves().get(0)).sharedColumns();
        CodeBlock.Builder cases = CodeBlock.builder();
        int own = shared + 1;
        for (EntityPlan leaf : root.leaves()) {
            cases.add(
                    "case $S -> $T.read(row, at, $L$L);\n",
                    part(leaf).kind().value(),
                    leaf.names().mapping(),
                    PropertyCode.index("at", own),
                    leaf.hasRelationships() ? ", unloaded" : "");
            own += RootPlan.own(leaf).size();
        }
        PropertyPlan discriminator = root.discriminator();
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addJavadoc("Reads what all kinds have, the kind, and what that one has of its own.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.ROW, "row");
        RowIndexes.of("at").with(entity.hasRelationships() ? "unloaded" : "").parameters(method);
        return method.beginControlFlow(
                        "return switch (required(row.getString($L), $S))",
                        PropertyCode.index("at", shared),
                        discriminator.label())
                .addCode(cases.build())
                .addCode(
                        "default -> throw $T.unknownKind($S, $S, $L);\n",
                        RuntimeTypes.VALUES,
                        entity.table().name() + "." + discriminator.column().name(),
                        entity.names().label(),
                        rowKey())
                .addCode("$<};\n")
                .build();
    }

    /** The key of a row in words. */
    private CodeBlock rowKey() {
        List<PropertyPlan> columns = entity.properties();
        CodeBlock.Builder text = CodeBlock.builder();
        String separator = "";
        for (PropertyPlan key : entity.mapping().key().properties()) {
            String name = separator + key.column().name() + " = ";
            text.add(separator.isEmpty() ? "" : " + ");
            text.add(
                    key.sensitive()
                            ? CodeBlock.of("$S", name + "***")
                            : CodeBlock.of(
                                    "$S + row.getValue($L)", name, PropertyCode.index("at", columns.indexOf(key))));
            separator = ", ";
        }
        return text.build();
    }

    private MethodSpec key() {
        String variable = new LocalNames().one(type);
        MethodSpec.Builder method = MethodSpec.methodBuilder("key")
                .addModifiers(Modifier.STATIC)
                .returns(entity.mapping().key().type())
                .addParameter(type, variable);
        for (EntityPlan leaf : root.leaves()) {
            String one = new LocalNames(variable).one(leaf.names().entity());
            method.beginControlFlow(
                            "if ($N instanceof $T $N)", variable, leaf.names().entity(), one)
                    .addStatement("return $T.key($N)", leaf.names().mapping(), one)
                    .endControlFlow();
        }
        return method.addStatement(
                        "throw new $T($S)",
                        IllegalArgumentException.class,
                        entity.names().label() + " is null")
                .build();
    }

    private MethodSpec beforeInsert() {
        String variable = new LocalNames().one(type);
        MethodSpec.Builder method = MethodSpec.methodBuilder(CallbackCode.methodOf(Event.BEFORE_INSERT))
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(type, variable);
        for (EntityPlan leaf : root.leaves()) {
            if (!leaf.callbacks(Event.BEFORE_INSERT).isEmpty()) {
                String one = new LocalNames(variable).one(leaf.names().entity());
                method.beginControlFlow(
                                "if ($N instanceof $T $N)",
                                variable,
                                leaf.names().entity(),
                                one)
                        .addStatement("return $T.beforeInsert($N)", leaf.names().mapping(), one)
                        .endControlFlow();
            }
        }
        return method.addStatement("return $N", variable).build();
    }

    private MethodSpec insertAllBinds() {
        LocalNames locals = new LocalNames("columns", "size", "i");
        String one = locals.one(type);
        String many = locals.many(type);
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.subtypeOf(type));
        CodeBlock arrays = root.inserted().stream().map(this::newArray).collect(CodeBlock.joining(",\n"));
        MethodSpec.Builder method = MappingEmitter.bindsMethod("insertAllBinds")
                .addParameter(list, many)
                .addStatement("int size = $N.size()", many)
                .addCode("$T[][] columns = {\n$>$L\n$<};\n", Object.class, arrays)
                .beginControlFlow("for (int i = 0; i < size; i++)")
                .addStatement("$T $N = $N.get(i)", type, one, many);
        String keyword = "if";
        for (EntityPlan leaf : root.leaves()) {
            ClassName kind = leaf.names().entity();
            String variable = new LocalNames("columns", "size", "i", one, many).one(kind);
            method.addCode("$L ($N instanceof $T $N) {\n$>", keyword, one, kind, variable)
                    .addStatement("columns[0][i] = $S", part(leaf).kind().value())
                    .addStatement(
                            "$T.spread($T.insertBinds($N), columns, i$L)",
                            RuntimeTypes.BINDS,
                            leaf.names().mapping(),
                            variable,
                            positions(leaf))
                    .addCode("$<}");
            keyword = " else if";
        }
        return method.addCode("\n")
                .endControlFlow()
                .addStatement("return $T.ofArrays(columns)", RuntimeTypes.BINDS)
                .build();
    }

    private CodeBlock newArray(RootPlan.Inserted inserted) {
        PropertyPlan property = inserted.property();
        return property.columnType().coded()
                ? CodeBlock.of("$L.newArray(size)", SqlTypeCode.from(inserted.entity(), property))
                : CodeBlock.of("new $T[size]", property.columnType().driverType());
    }

    /** The columns of the values that an entity binds. */
    private CodeBlock positions(EntityPlan leaf) {
        return leaf.mapping().insertBinds().stream()
                .map(bind -> CodeBlock.of(", $L", root.position(leaf, bind.property())))
                .collect(CodeBlock.joining(""));
    }

    private MethodSpec inserted() {
        String variable = new LocalNames("row", "at").one(type);
        int own = part(root.leaves().get(0)).sharedResults();
        MethodSpec.Builder method = MethodSpec.methodBuilder("inserted")
                .addJavadoc("The $L with what an insert of several kinds generated.\n", Comments.noun(type))
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(type, variable)
                .addParameter(RuntimeTypes.ROW, "row")
                .addParameter(TypeName.INT, "at");
        for (EntityPlan leaf : root.leaves()) {
            String one = new LocalNames("row", "at", variable).one(leaf.names().entity());
            method.beginControlFlow(
                            "if ($N instanceof $T $N)", variable, leaf.names().entity(), one)
                    .addStatement(
                            "return $T.inserted($N, row, at, $L)",
                            leaf.names().mapping(),
                            one,
                            PropertyCode.index("at", own))
                    .endControlFlow();
            own += (int) leaf.mapping().inserted().stream()
                            .filter(result -> result.origin() == ResultPlan.Origin.RETURNED)
                            .count()
                    - part(leaf).sharedResults();
        }
        return method.addStatement("return $N", variable).build();
    }
}
