package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ConditionText;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.ToManyModel.OrderModel;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.ToManyPlan;
import dev.vorm.processor.plan.ToManyPlan.JoinTablePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the relationships of an entity: their handles, and how an entity is given others. */
final class RelationshipCode {
    private final EntityPlan entity;
    private final ClassName type;

    RelationshipCode(EntityPlan entity) {
        this.entity = entity;
        this.type = entity.names().entity();
    }

    /** What reads an entity: of one with relationships, what knows the statement that does not load them. */
    static CodeBlock reader(EntityPlan entity, String statement) {
        return entity.hasRelationships()
                ? CodeBlock.of("$T.reader($S)", entity.names().mapping(), statement)
                : CodeBlock.of("$T::read", entity.names().mapping());
    }

    /** The method that gives what reads an entity with relationships. */
    List<MethodSpec> reader() {
        if (!entity.hasRelationships()) {
            return List.of();
        }
        GeneratedNames names = entity.names();
        return List.of(MethodSpec.methodBuilder("reader")
                .addJavadoc("Reads what a statement selects, whose relationships say who did not load them.\n")
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.ROW_READER, type))
                .addParameter(String.class, "statement")
                .addStatement(
                        "$1T unloaded = $1T.by(statement, $2S, $3S)",
                        RuntimeTypes.UNLOADED,
                        names.label(),
                        names.handle())
                .addStatement("return (row, at) -> read(row, at, unloaded)")
                .build());
    }

    /**
     * The handle of a relationship to entities in other rows.
     *
     * @param alone whether the entity was found wrong, and there is no mapping
     */
    FieldSpec handle(ToManyPlan relationship, boolean alone) {
        boolean byTable = relationship.byTable() || relationship.joinTable().isPresent();
        boolean byReference = !byTable && !relationship.mappedBy().isEmpty();
        ClassName raw =
                byTable ? RuntimeTypes.MANY_TO_MANY : byReference ? RuntimeTypes.INVERSE : RuntimeTypes.BY_CONDITION;
        GeneratedNames target = relationship.target();
        CodeBlock owner = CodeBlock.of("$T.$N", target.table(), target.handle());
        CodeBlock way = byTable
                ? CodeBlock.of("() -> $L,\n() -> $L", owner, between(relationship, owner))
                : byReference
                        ? CodeBlock.of("() -> $L.$N", owner, relationship.mappedBy())
                        : CodeBlock.of("() -> $L", owner);
        return FieldSpec.builder(
                        byTable
                                ? ParameterizedTypeName.get(
                                        raw,
                                        type,
                                        entity.mapping().key().type(),
                                        target.entity(),
                                        relationship.targetKey())
                                : ParameterizedTypeName.get(raw, type, target.entity()),
                        relationship.name(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .initializer(
                        "new $T<>($>$>\nthis,\n$S,\n$L,\n$L,\n() -> $T.of($L)$L)$<$<",
                        raw,
                        relationship.label(),
                        way,
                        attach(relationship, alone),
                        List.class,
                        orders(relationship, owner),
                        relationship.where().map(this::condition).orElse(CodeBlock.of("")))
                .build();
    }

    /** What else is true of those that belong together, behind the other arguments. */
    private CodeBlock condition(ConditionText where) {
        GeneratedNames names = entity.names();
        return CodeBlock.of(
                ",\nnew $1T<>($>$>\n$2T.of($3L),\n$2T.of($4L),\n() -> $5T.$6N)$<$<",
                RuntimeTypes.JOIN_CONDITION,
                List.class,
                texts(where.texts()),
                texts(where.columns()),
                names.table(),
                names.handle());
    }

    private static CodeBlock texts(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }

    private CodeBlock attach(ToManyPlan relationship, boolean alone) {
        String variable = new LocalNames("others").one(type);
        if (alone) {
            return CodeBlock.of("($N, others) -> $N", variable, variable);
        }
        return CodeBlock.of(
                "($N, others) -> $T.$N($N, $T.$N(others))",
                variable,
                entity.names().mapping(),
                RelationshipAccess.with(relationship),
                variable,
                relationship.many() ? RuntimeTypes.MANY : RuntimeTypes.ONE,
                relationship.many() ? "of" : "first");
    }

    private static CodeBlock between(ToManyPlan relationship, CodeBlock owner) {
        if (relationship.joinTable().isEmpty()) {
            return CodeBlock.of("$L.$N.between().inverse()", owner, relationship.mappedBy());
        }
        JoinTablePlan between = relationship.joinTable().get();
        return CodeBlock.of(
                "new $T($>$>\n$S,\n$S,\n$L,\n$L$L)$<$<",
                RuntimeTypes.JOIN_TABLE,
                between.table().schema(),
                between.table().name(),
                side(between.owner()),
                side(between.other()),
                between.position().isEmpty() ? CodeBlock.of("") : CodeBlock.of(",\n$S", between.position()));
    }

    private static CodeBlock side(List<PropertyPlan> columns) {
        Stream<CodeBlock> names = columns.stream()
                .map(column -> CodeBlock.of("$S", column.column().name()));
        Stream<CodeBlock> types = columns.stream().map(column -> SqlTypeCode.of(column.value()));
        return CodeBlock.of(
                "new $T.Side($T.of($L), $T.of($L))",
                RuntimeTypes.JOIN_TABLE,
                List.class,
                names.collect(CodeBlock.joining(", ")),
                List.class,
                types.collect(CodeBlock.joining(", ")));
    }

    private static CodeBlock orders(ToManyPlan relationship, CodeBlock table) {
        return relationship.orderBy().stream().map(order -> order(order, table)).collect(CodeBlock.joining(", "));
    }

    private static CodeBlock order(OrderModel order, CodeBlock table) {
        return CodeBlock.of(
                "$L.$L$L.$L()",
                table,
                order.property(),
                order.reference() ? ".key()" : "",
                order.descending() ? "desc" : "asc");
    }

    /** The methods of the table that say how entities are read, and what their keys are. */
    List<MethodSpec> methods(boolean alone) {
        List<MethodSpec> methods = new ArrayList<>();
        if (alone) {
            return methods;
        }
        if (entity.hasRelationships()) {
            methods.add(TableEmitter.override("reader")
                    .returns(ParameterizedTypeName.get(RuntimeTypes.ROW_READER, type))
                    .addParameter(String.class, "statement")
                    .addStatement("return $T.reader(statement)", entity.names().mapping())
                    .build());
        }
        if (entity.hasKey()) {
            TypeName keys = ParameterizedTypeName.get(
                    RuntimeTypes.ENTITY_KEYS, type, entity.mapping().key().type());
            methods.add(TableEmitter.override("keys")
                    .returns(keys)
                    .addStatement(
                            "return new $1T<>($2T::key, $2T::keysBinds)",
                            RuntimeTypes.ENTITY_KEYS,
                            entity.names().mapping())
                    .build());
        }
        return methods;
    }
}
