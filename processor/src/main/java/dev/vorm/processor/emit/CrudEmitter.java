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
import dev.vorm.processor.model.CallbackModel.Event;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.StatementPlan;
import dev.vorm.processor.plan.StatementPlan.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes an entity's repository. */
final class CrudEmitter {
    static final String EXECUTOR = "executor";

    private final EntityPlan entity;
    private final GeneratedNames names;
    private final ClassName type;
    private final TypeName key;
    private final String one;
    private final String many;

    CrudEmitter(EntityPlan entity) {
        this.entity = entity;
        this.names = entity.names();
        this.type = names.entity();
        this.key = entity.mapping().key().type();
        this.one = new LocalNames(EXECUTOR).one(type);
        this.many = new LocalNames(EXECUTOR).many(type);
    }

    JavaFile emit(SourceWriter writer) {
        TypeSpec.Builder crud = writer.classBuilder(names.crud())
                .addJavadoc("The asynchronous $L of {@link $T}.\n", entity.isView() ? "reads" : "CRUD repository", type)
                .addSuperinterface(repository());
        entity.crud().statements().forEach(statement -> crud.addField(constant(statement)));
        entity.sequence().ifPresent(sequence -> SequenceCode.constant(crud, sequence));
        crud.addField(RuntimeTypes.SQL_EXECUTOR, EXECUTOR, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor());
        reads(crud);
        if (!entity.isView()) {
            writes(crud);
        }
        if (entity.hasKey()) {
            crud.addMethod(keyOf());
        }
        return writer.file(crud.addMethod(executor()).addMethod(with()).build());
    }

    private TypeName repository() {
        ClassName repository = entity.isView() ? RuntimeTypes.READ_REPOSITORY : RuntimeTypes.CRUD_REPOSITORY;
        return entity.hasKey() ? ParameterizedTypeName.get(repository, type, key) : RuntimeTypes.EXECUTED;
    }

    private void writes(TypeSpec.Builder crud) {
        if (entity.root().isPresent()) {
            RootCrudCode code = new RootCrudCode(entity);
            crud.addMethod(code.insert())
                    .addMethod(insertAll())
                    .addMethod(code.update())
                    .addMethod(code.delete());
        } else {
            crud.addMethod(insert()).addMethod(insertAll()).addMethod(update()).addMethod(delete());
        }
        deletesByKey(crud);
    }

    private FieldSpec constant(StatementPlan statement) {
        TypeName rows = switch (statement.rows()) {
            case ENTITY -> type;
            case BOOLEAN -> ClassName.get(Boolean.class);
            case LONG -> ClassName.get(Long.class);
            case NONE -> ClassName.get(Void.class);
        };
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.named($>$>\n$S,\n$S", RuntimeTypes.SQL_STATEMENT, statement.name(), statement.sql());
        if (statement.rows() != Rows.NONE) {
            value.add(",\n$L", reader(statement.rows(), statement.name()));
        }
        value.add(")$<$<");
        if (!statement.sensitive().isEmpty()) {
            value.add(
                    ".sensitive($L)",
                    CodeBlock.join(
                            statement.sensitive().stream()
                                    .map(bind -> CodeBlock.of("$L", bind))
                                    .toList(),
                            ", "));
        }
        entity.tenant()
                .filter(tenant -> statement.tenant() > 0)
                .ifPresent(tenant -> value.add(
                        ".tenant($L, $L, $S)", statement.tenant(), SqlTypeCode.from(mapped(), tenant), tenant.label()));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.SQL_STATEMENT, rows),
                        statement.constant(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    /** Whose mapping holds the types of columns: a root has none of its own. */
    private EntityPlan mapped() {
        return entity.root().map(root -> root.leaves().get(0)).orElse(entity);
    }

    private CodeBlock reader(Rows rows, String statement) {
        return switch (rows) {
            case BOOLEAN -> CodeBlock.of("$T::readBoolean", RuntimeTypes.VALUES);
            case LONG -> CodeBlock.of("$T::readLong", RuntimeTypes.VALUES);
            case ENTITY, NONE -> RelationshipCode.reader(entity, statement);
        };
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.SQL_EXECUTOR, EXECUTOR)
                .addStatement("this.executor = executor")
                .build();
    }

    private void reads(TypeSpec.Builder crud) {
        TypeName entities = ParameterizedTypeName.get(ClassName.get(List.class), type);
        MethodSpec findAll = withoutKey("findAll", entities)
                .addStatement("return $T.findAll(executor, FIND_ALL)", RuntimeTypes.CRUD)
                .build();
        MethodSpec count = withoutKey("count", ClassName.get(Long.class))
                .addStatement("return $T.count(executor, COUNT)", RuntimeTypes.CRUD)
                .build();
        if (!entity.hasKey()) {
            crud.addMethod(findAll).addMethod(count);
            return;
        }
        crud.addMethod(withKey("findById", ParameterizedTypeName.get(ClassName.get(Optional.class), type))
                        .addStatement(
                                "return $T.findById(executor, FIND_BY_ID, id, $T::keyBinds)",
                                RuntimeTypes.CRUD,
                                names.mapping())
                        .build())
                .addMethod(withKey("getById", type)
                        .addStatement(
                                "return $T.getById(executor, FIND_BY_ID, id, $T::keyBinds)",
                                RuntimeTypes.CRUD,
                                names.mapping())
                        .build())
                .addMethod(withKeys("findAllById", entities)
                        .addStatement(
                                "return $T.findAllById(executor, FIND_ALL_BY_ID, ids, $T::keysBinds)",
                                RuntimeTypes.CRUD,
                                names.mapping())
                        .build())
                .addMethod(findAll)
                .addMethod(withKey("exists", ClassName.get(Boolean.class))
                        .addStatement(
                                "return $T.exists(executor, EXISTS, id, $T::keyBinds)",
                                RuntimeTypes.CRUD,
                                names.mapping())
                        .build())
                .addMethod(count);
    }

    /** A method that a view has without a key, too, which then is no repository. */
    private MethodSpec.Builder withoutKey(String name, TypeName result) {
        return entity.hasKey()
                ? method(name, result)
                : MethodSpec.methodBuilder(name)
                        .addJavadoc(
                                "$L\n",
                                name.equals("count") ? "The number of rows." : "All rows, in no particular order.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(RuntimeTypes.FUTURE, result));
    }

    private MethodSpec insert() {
        return method("insert", type)
                .addParameter(type, one)
                .addStatement("return $L", insert("insert", "INSERT", one))
                .build();
    }

    private MethodSpec insertAll() {
        return method("insertAll", ParameterizedTypeName.get(ClassName.get(List.class), type))
                .addParameter(collectionOf(type), many)
                .addStatement("return $L", insert("insertAll", "INSERT_ALL", many))
                .build();
    }

    private MethodSpec update() {
        return method("update", type)
                .addParameter(type, one)
                .addStatement(
                        "return $1T.$5N(executor, UPDATE, EXISTS, $2N,$W$3L$4T::updateBinds,$W$4T::updated,$W$4T::key,$W$4T::keyBinds)",
                        RuntimeTypes.CRUD,
                        one,
                        before(Event.BEFORE_UPDATE),
                        names.mapping(),
                        entity.crud().seen() ? "updateSeen" : "update")
                .build();
    }

    private CodeBlock insert(String name, String statement, String given) {
        CodeBlock before = before(Event.BEFORE_INSERT);
        return entity.sequence().isPresent()
                ? SequenceCode.insert(entity, name, statement, given, before)
                : CodeBlock.of(
                        "$1T.$2L(executor, $3L, $4N,$W$5L$6T::$2LBinds,$W$6T::inserted)",
                        RuntimeTypes.CRUD,
                        name,
                        statement,
                        given,
                        before,
                        names.mapping());
    }

    /** The argument that prepares an entity for a write, where it has such callbacks. */
    private CodeBlock before(Event event) {
        boolean none = entity.root()
                .map(root -> !RootMappingEmitter.hasBeforeInsert(root))
                .orElse(!entity.isPrepared(event));
        return none ? CodeBlock.of("") : CodeBlock.of("$T::$N,$W", names.mapping(), CallbackCode.methodOf(event));
    }

    private MethodSpec delete() {
        return method("delete", ClassName.get(Void.class))
                .addParameter(type, one)
                .addStatement(
                        "return $1T.delete(executor, DELETE, EXISTS, $2N,$W$3L$4T::deleteBinds,$W$4T::key,$W$4T::keyBinds)",
                        RuntimeTypes.CRUD,
                        one,
                        before(Event.BEFORE_DELETE),
                        names.mapping())
                .build();
    }

    private void deletesByKey(TypeSpec.Builder crud) {
        crud.addMethod(withKey("deleteById", ClassName.get(Boolean.class))
                        .addStatement(
                                "return $T.deleteById(executor, DELETE_BY_ID, id, $T::keyBinds)",
                                RuntimeTypes.CRUD,
                                names.mapping())
                        .build())
                .addMethod(withKeys("deleteAllById", ClassName.get(Long.class))
                        .addStatement(
                                "return $T.deleteAllById(executor, DELETE_ALL_BY_ID, ids, $T::keysBinds)",
                                RuntimeTypes.CRUD,
                                names.mapping())
                        .build());
    }

    private MethodSpec keyOf() {
        return override("keyOf", key)
                .addParameter(type, one)
                .addStatement("return $T.key($N)", names.mapping(), one)
                .build();
    }

    private static MethodSpec executor() {
        return override("executor", RuntimeTypes.SQL_EXECUTOR)
                .addStatement("return executor")
                .build();
    }

    private MethodSpec with() {
        return override("with", names.crud())
                .addParameter(RuntimeTypes.SQL_EXECUTOR, EXECUTOR)
                .addStatement("return new $T(executor)", names.crud())
                .build();
    }

    private MethodSpec.Builder withKey(String name, TypeName result) {
        return method(name, result).addParameter(key, "id");
    }

    private MethodSpec.Builder withKeys(String name, TypeName result) {
        return method(name, result).addParameter(collectionOf(key), "ids");
    }

    static MethodSpec.Builder method(String name, TypeName result) {
        return override(name, ParameterizedTypeName.get(RuntimeTypes.FUTURE, result));
    }

    private static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    private static TypeName collectionOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(Collection.class), WildcardTypeName.subtypeOf(element));
    }
}
