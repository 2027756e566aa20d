package dev.vorm.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.PropertyPlan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes what references to an entity are in the query language: a field for each of its properties, and a method for each of its own
 * references, since fields would never end. It does not initialise the table's class, which may be on its way to this one.
 */
final class PathEmitter {
    /** The entity that refers. */
    private static final TypeVariableName ROW = TypeVariableName.get("E");

    /** How a reference is read and written that is only a part of queries. */
    private static final CodeBlock IN_NO_ENTITY = CodeBlock.of("null");

    private static final String COLUMN = "column";

    private final EntityPlan entity;
    private final boolean alone;
    private final GeneratedNames names;
    private final TableEmitter table;
    private final ReferenceCode references;
    private final PathCode paths;
    private final CodeBlock way;
    private final Optional<PropertyPlan> key;
    private final String column;

    /**
     * Starts to write.
     *
     * @param alone whether the entity was found wrong and nothing but its table is generated beside
     * @param table what writes that
     */
    PathEmitter(EntityPlan entity, boolean alone, TableEmitter table) {
        this.entity = entity;
        this.alone = alone;
        this.names = entity.names();
        this.table = table;
        this.references = new ReferenceCode(entity, alone);
        this.paths = new PathCode(entity, alone);
        this.way = CodeBlock.of("$T.this.path()", names.path());
        List<MemberPlan> members = entity.mapping().key().members();
        this.key = members.size() == 1 && members.get(0) instanceof PropertyPlan property
                ? Optional.of(property)
                : Optional.empty();
        LocalNames fields = new LocalNames();
        entity.members().forEach(member -> fields.add(member.name()));
        this.column = fields.add(COLUMN);
    }

    JavaFile emit(SourceWriter writer) {
        TypeName superclass = ParameterizedTypeName.get(
                key.isPresent() ? RuntimeTypes.TO_ONE : RuntimeTypes.COMPOSITE_TO_ONE, ROW, names.entity(), keyType());
        TypeSpec.Builder type = writer.classBuilder(names.path())
                .alwaysQualify(table.fieldNames(entity.members()).toArray(String[]::new))
                .addModifiers(key.isPresent() ? Modifier.FINAL : Modifier.ABSTRACT)
                .addJavadoc(
                        "A reference to {@link $T} in the query language, and the way on from it.\n\n", names.entity())
                .addJavadoc("@param <$T> the entity that refers\n", ROW)
                .addTypeVariable(ROW)
                .superclass(superclass);
        key.ifPresent(property -> key(type, property));
        List<MemberPlan> keys = entity.mapping().key().members();
        members(
                type,
                type,
                entity.members().stream()
                        .filter(member -> !keys.contains(member) || (key.isEmpty() && member.isReference()))
                        .toList());
        return writer.file(type.addMethod(constructor()).build());
    }

    /** The key's type, for which there is no class where nothing but the table is generated. */
    private TypeName keyType() {
        return alone && entity.mapping().key().isGenerated()
                ? ClassName.OBJECT
                : entity.mapping().key().type();
    }

    /** The key of the other entity, which stands in the column of the reference. */
    private void key(TypeSpec.Builder type, PropertyPlan property) {
        type.addField(FieldSpec.builder(
                        TableEmitter.columnType(property, ROW),
                        field(property),
                        property.isReference() ? Modifier.PRIVATE : Modifier.PUBLIC,
                        Modifier.FINAL)
                .build());
        if (property.isReference()) {
            // The other entity's table has nothing to say of it.
            CodeBlock step = CodeBlock.of("path().step() + $S", "." + property.name());
            type.addMethod(method(
                    property,
                    paths.type(property, ROW),
                    paths.newPath(
                            property,
                            CodeBlock.of("$N", field(property)),
                            IN_NO_ENTITY,
                            step,
                            CodeBlock.of("path().nullable()"))));
        }
    }

    private String field(PropertyPlan property) {
        return property.isReference() ? column : property.simpleName();
    }

    private MethodSpec constructor() {
        String of = key.isPresent() ? COLUMN : "from";
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(key.isPresent() ? Modifier.PUBLIC : Modifier.PROTECTED)
                .addParameter(
                        key.map(property -> TableEmitter.columnType(property, ROW))
                                .orElseGet(() -> ParameterizedTypeName.get(RuntimeTypes.TABLE, ROW)),
                        of)
                .addParameter(
                        ParameterizedTypeName.get(
                                RuntimeTypes.PROPERTY,
                                ROW,
                                ParameterizedTypeName.get(RuntimeTypes.REF, names.entity(), keyType())),
                        "property")
                .addParameter(String.class, "step")
                .addParameter(boolean.class, "nullable")
                .addStatement(
                        "super($N, () -> $T.$N, property, step, nullable, alias -> $T.$N.as(alias))",
                        of,
                        names.table(),
                        names.handle(),
                        names.table(),
                        names.handle());
        key.ifPresent(property -> constructor.addStatement("this.$N = $N", field(property), COLUMN));
        return constructor.build();
    }

    /** Adds some members to a class, and the classes that hold their parts to that of the path. */
    private void members(TypeSpec.Builder type, TypeSpec.Builder path, List<MemberPlan> members) {
        for (MemberPlan member : members) {
            if (member instanceof PropertyPlan property) {
                property(type, property);
            } else if (member instanceof EmbeddedPlan embedded) {
                ClassName columns = names.path().nestedClass(GeneratedNames.capitalize(embedded.word()) + "Columns");
                CodeBlock value = CodeBlock.of("new $T()", columns);
                if (embedded.isReference()) {
                    type.addMethod(method(embedded, columns, value));
                } else {
                    type.addField(publicFinal(columns, embedded, value));
                }
                path.addType(columns(columns, path, embedded));
            }
        }
    }

    private void property(TypeSpec.Builder type, PropertyPlan property) {
        CodeBlock column =
                table.newColumn(entity, property, way, property.column().name());
        if (property.isReference()) {
            type.addMethod(method(property, paths.type(property), paths.newPath(property, column, IN_NO_ENTITY)));
        } else if (property.readOnly()) {
            type.addField(publicFinal(ReadOnlyColumns.expression(property), property, column));
        } else {
            type.addField(table.field(property, way));
        }
    }

    /** The class that holds the columns of an embedded value, or makes those of a reference one. */
    private TypeSpec columns(ClassName name, TypeSpec.Builder path, EmbeddedPlan embedded) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("The columns of {@link $T}.\n", embedded.value())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (embedded.isReference()) {
            references.add(type, embedded, way, IN_NO_ENTITY);
            parts(type, path, embedded);
        } else {
            type.addMethod(privateConstructor());
            members(type, path, embedded.members());
        }
        return type.build();
    }

    /** The columns of a reference, with fields as in a table class. */
    private void parts(TypeSpec.Builder type, TypeSpec.Builder path, EmbeddedPlan embedded) {
        for (MemberPlan member : embedded.members()) {
            if (member instanceof PropertyPlan property) {
                type.addField(table.field(property, way));
            } else if (member instanceof EmbeddedPlan part) {
                ClassName columns = names.path().nestedClass(GeneratedNames.capitalize(part.word()) + "Columns");
                type.addField(publicFinal(columns, part, CodeBlock.of("new $T()", columns)));
                TypeSpec.Builder within = TypeSpec.classBuilder(columns)
                        .addJavadoc("The columns of {@link $T}.\n", part.value())
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
                if (part.isReference()) {
                    references.add(within, part, way, IN_NO_ENTITY);
                } else {
                    within.addMethod(privateConstructor());
                }
                parts(within, path, part);
                path.addType(within.build());
            }
        }
    }

    private static MethodSpec privateConstructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    private static MethodSpec method(MemberPlan reference, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(GeneratedNames.pathMethod(reference.simpleName()))
                .addJavadoc("Where that leads to by its {@code $N}.\n", reference.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private static FieldSpec publicFinal(TypeName type, MemberPlan member, CodeBlock value) {
        return FieldSpec.builder(type, member.simpleName(), Modifier.PUBLIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
