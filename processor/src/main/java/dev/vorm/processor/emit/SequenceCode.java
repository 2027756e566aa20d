package dev.vorm.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.vorm.processor.plan.BindPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.PropertyPlan;
import dev.vorm.processor.plan.TablePlan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what an entity needs whose key comes from a sequence: the number is one more argument of what makes the binds. */
final class SequenceCode {
    private static final String NUMBER = "next";
    private static final String VARIABLE = "#" + NUMBER;

    private SequenceCode() {}

    /** The name of the argument with the number, or with the numbers, when there is one; taken from those that are free. */
    static Optional<String> argument(List<BindPlan> binds, LocalNames locals) {
        boolean sequenced = binds.stream().anyMatch(bind -> bind.source() == BindPlan.Source.SEQUENCE);
        return sequenced ? Optional.of(locals.add(NUMBER)) : Optional.empty();
    }

    static void one(MethodSpec.Builder method, Optional<String> argument) {
        argument.ifPresent(name -> method.addParameter(TypeName.LONG, name));
    }

    static void many(MethodSpec.Builder method, Optional<String> argument) {
        argument.ifPresent(name -> method.addParameter(ArrayTypeName.of(TypeName.LONG), name));
    }

    /** The argument as the call of a part passes it on. */
    static CodeBlock passed(Optional<String> argument) {
        return CodeBlock.of(argument.map(name -> ", " + name).orElse(""));
    }

    /** Says how the number is had. */
    static void put(Map<String, String> variables, String expression) {
        variables.put(VARIABLE, expression);
    }

    /** The driver's form of the next number. */
    static CodeBlock key(PropertyPlan property, Map<String, String> variables) {
        String number = Objects.requireNonNull(variables.get(VARIABLE), VARIABLE);
        CodeBlock value = switch (property.value().bare().kind()) {
            case SHORT -> CodeBlock.of("$T.shortKey($L, $S)", RuntimeTypes.SEQUENCED, number, property.label());
            case INTEGER -> CodeBlock.of("$T.intKey($L, $S)", RuntimeTypes.SEQUENCED, number, property.label());
            default -> CodeBlock.of("$L", number);
        };
        return property.columnType().asText() ? CodeBlock.of("$T.valueOf($L)", String.class, value) : value;
    }

    /** The sequence, as a constant of the repository. */
    static void constant(TypeSpec.Builder crud, TablePlan.Sequence sequence) {
        crud.addField(
                FieldSpec.builder(RuntimeTypes.KEY_SEQUENCE, "KEYS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T(NEXT_KEYS, $L)", RuntimeTypes.KEY_SEQUENCE, sequence.increment())
                        .build());
    }

    /** A call of an insert. */
    static CodeBlock insert(EntityPlan entity, String method, String statement, String given, CodeBlock before) {
        CodeBlock prepared = before.isEmpty() ? CodeBlock.of("given -> given,$W") : before;
        return CodeBlock.of(
                "$1T.$2L(executor, $3L, KEYS, $4N,$W$5L$6T::$2LBinds,$W$6T::inserted)",
                RuntimeTypes.SEQUENCED,
                method,
                statement,
                given,
                prepared,
                entity.names().mapping());
    }
}
