package dev.vorm.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.plan.EmbeddedPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.MemberPlan;
import dev.vorm.processor.plan.RootPlan;
import dev.vorm.processor.plan.ToManyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how the relationships of an entity are read and written, those in its embedded values and those of a root among them. */
final class RelationshipAccess {
    private final EntityPlan entity;
    private final ClassName type;

    RelationshipAccess(EntityPlan entity) {
        this.entity = entity;
        this.type = entity.names().entity();
    }

    /** A relationship, and the values around it, the outermost first. */
    private record Way(List<EmbeddedPlan> around, MemberPlan relationship) {}

    private static Stream<Way> ways(List<EmbeddedPlan> around, List<MemberPlan> members) {
        return members.stream().flatMap(member -> {
            if (member.isReference() || member instanceof ToManyPlan) {
                return Stream.of(new Way(around, member));
            } else if (member instanceof EmbeddedPlan embedded) {
                return ways(Stream.concat(around.stream(), Stream.of(embedded)).toList(), embedded.members());
            }
            return Stream.of();
        });
    }

    /** The methods of the mapping that give an entity another relationship, and those that read one which is not just a property. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        ways(List.of(), entity.members()).forEach(way -> {
            boolean isOfRoot = entity.root().isPresent();
            if (way.relationship().isReference() && (isOfRoot || !way.around().isEmpty())) {
                methods.add(isOfRoot ? getOfLeaf(way) : get(way));
            }
            methods.add(isOfRoot ? withOfLeaf(way) : with(way));
        });
        return methods;
    }

    /** How a reference is read and written; null for one that is a part of another one's key, and is never fetched. */
    CodeBlock property(MemberPlan reference) {
        Optional<Way> found = ways(List.of(), entity.members())
                .filter(way -> way.relationship().name().equals(reference.name()))
                .findFirst();
        return found.map(way -> CodeBlock.of(
                        "new $T<>($S, $L, $T::$N)",
                        RuntimeTypes.PROPERTY,
                        reference.label(),
                        getter(way),
                        entity.names().mapping(),
                        with(reference)))
                .orElseGet(() -> CodeBlock.of("null"));
    }

    private CodeBlock getter(Way way) {
        MemberPlan reference = way.relationship();
        if (entity.root().isPresent() || !way.around().isEmpty()) {
            return CodeBlock.of("$T::$N", entity.names().mapping(), get(reference));
        }
        if (reference.access().readByMethod() && !reference.optional()) {
            return CodeBlock.of("$T::$N", type, reference.access().reader());
        }
        String variable = new LocalNames().one(type);
        return CodeBlock.of("$N -> $L", variable, orNull(CodeBlock.of("$N", variable), reference));
    }

    /** The method that gives an entity another relationship. */
    static String with(MemberPlan relationship) {
        return "with" + GeneratedNames.capitalize(relationship.word());
    }

    private static String get(MemberPlan relationship) {
        return "get" + GeneratedNames.capitalize(relationship.word());
    }

    private static CodeBlock orNull(CodeBlock owner, MemberPlan member) {
        CodeBlock declared = PropertyCode.declared(owner, member);
        return member.optional() ? CodeBlock.of("$L.orElse(null)", declared) : declared;
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(result);
    }

    private MethodSpec.Builder getMethod(Way way, String variable) {
        TypeName result = withoutOptional(way.relationship())
                .annotated(AnnotationSpec.builder(BuilderEmitter.NULLABLE).build());
        return method(get(way.relationship()), result).addParameter(type, variable);
    }

    private MethodSpec get(Way way) {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        MethodSpec.Builder method = getMethod(way, variable);
        CodeBlock owner = CodeBlock.of("$N", variable);
        for (EmbeddedPlan value : way.around()) {
            String local = locals.of(value.simpleName());
            method.addStatement("$T $N = $L", value.value(), local, orNull(owner, value))
                    .beginControlFlow("if ($N == null)", local)
                    .addStatement("return null")
                    .endControlFlow();
            owner = CodeBlock.of("$N", local);
        }
        return method.addStatement("return $L", orNull(owner, way.relationship()))
                .build();
    }

    private MethodSpec with(Way way) {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        String other = locals.of(way.relationship().name());
        List<MemberPlan> chain = new ArrayList<>(way.around());
        chain.add(way.relationship());
        CodeBlock owner = CodeBlock.of("$N", variable);
        CodeBlock given = CodeBlock.of("$N", other);
        MethodSpec.Builder method = method(with(way.relationship()), type)
                .addParameter(type, variable)
                .addParameter(withoutOptional(way.relationship()), other);
        int holder = innermostClass(way);
        if (holder < 0) {
            return method.addStatement(
                            "return new $T($L)",
                            type,
                            ResultCode.arguments(values(owner, entity.components(), chain, given)))
                    .build();
        }
        for (EmbeddedPlan value : way.around().subList(0, holder)) {
            owner = value(owner, value);
        }
        List<MemberPlan> inner = chain.subList(holder, chain.size());
        return method.addStatement(PropertyCode.set(owner, inner.get(0), made(owner, inner, given)))
                .addStatement("return $N", variable)
                .build();
    }

    /** How many values are around the innermost that is no record, in which a property can be set; -1 when all are records. */
    private int innermostClass(Way way) {
        for (int i = way.around().size(); i > 0; i--) {
            if (!way.around().get(i - 1).isRecord()) {
                return i;
            }
        }
        return entity.isRecord() ? -1 : 0;
    }

    /** What the first member of a chain is, where the last one is what is given. */
    private static CodeBlock made(CodeBlock owner, List<MemberPlan> chain, CodeBlock given) {
        MemberPlan member = chain.get(0);
        CodeBlock made = given;
        if (chain.size() > 1) {
            EmbeddedPlan embedded = (EmbeddedPlan) member;
            List<CodeBlock> values =
                    values(value(owner, embedded), embedded.members(), chain.subList(1, chain.size()), given);
            made = CodeBlock.of("new $T($L)", embedded.value(), CodeBlock.join(values, ", "));
        }
        return member.optional() ? CodeBlock.of("$T.of($L)", Optional.class, made) : made;
    }

    /** The values of a record's components, the one at the beginning of a chain made anew. */
    private static List<CodeBlock> values(
            CodeBlock owner, List<MemberPlan> members, List<MemberPlan> chain, CodeBlock given) {
        List<CodeBlock> values = new ArrayList<>();
        for (MemberPlan member : members) {
            values.add(member.equals(chain.get(0)) ? made(owner, chain, given) : PropertyCode.declared(owner, member));
        }
        return values;
    }

    private static CodeBlock value(CodeBlock owner, EmbeddedPlan embedded) {
        CodeBlock declared = PropertyCode.declared(owner, embedded);
        return embedded.optional() ? CodeBlock.of("$L.orElseThrow()", declared) : declared;
    }

    private static TypeName withoutOptional(MemberPlan relationship) {
        return relationship.optional() && relationship.type() instanceof ParameterizedTypeName optional
                ? optional.typeArguments().get(0)
                : relationship.type();
    }

    private MethodSpec getOfLeaf(Way way) {
        String variable = new LocalNames().one(type);
        MethodSpec.Builder method = getMethod(way, variable);
        for (EntityPlan leaf : leaves()) {
            Way ofLeaf = same(way, leaf);
            String one = leaf(method, leaf, variable);
            CodeBlock value = ofLeaf.around().isEmpty()
                    ? orNull(CodeBlock.of("$N", one), ofLeaf.relationship())
                    : CodeBlock.of("$T.$N($N)", leaf.names().mapping(), get(ofLeaf.relationship()), one);
            method.addStatement("return $L", value).endControlFlow();
        }
        return absent(method);
    }

    private MethodSpec withOfLeaf(Way way) {
        LocalNames locals = new LocalNames();
        String variable = locals.one(type);
        String other = locals.of(way.relationship().name());
        MethodSpec.Builder method = method(with(way.relationship()), type)
                .addParameter(type, variable)
                .addParameter(withoutOptional(way.relationship()), other);
        for (EntityPlan leaf : leaves()) {
            String one = leaf(method, leaf, variable, other);
            method.addStatement(
                            "return $T.$N($N, $N)",
                            leaf.names().mapping(),
                            with(same(way, leaf).relationship()),
                            one,
                            other)
                    .endControlFlow();
        }
        return absent(method);
    }

    private List<EntityPlan> leaves() {
        return entity.root().map(RootPlan::leaves).orElse(List.of());
    }

    private static Way same(Way way, EntityPlan leaf) {
        return ways(List.of(), leaf.members())
                .filter(each ->
                        each.relationship().name().equals(way.relationship().name()))
                .findFirst()
                .orElseThrow();
    }

    /** Begins what is done with an entity of one kind; gives the name of its variable. */
    private static String leaf(MethodSpec.Builder method, EntityPlan leaf, String... taken) {
        String one = new LocalNames(taken).one(leaf.names().entity());
        method.beginControlFlow(
                "if ($N instanceof $T $N)", taken[0], leaf.names().entity(), one);
        return one;
    }

    private MethodSpec absent(MethodSpec.Builder method) {
        return method.addStatement(
                        "throw new $T($S)",
                        IllegalArgumentException.class,
                        entity.names().label() + " is null")
                .build();
    }
}
