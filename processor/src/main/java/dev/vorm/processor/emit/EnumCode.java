package dev.vorm.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.EnumModel;
import dev.vorm.processor.plan.sql.Identifiers;
import java.util.Optional;

/** Expressions for the {@code SqlType} of an enum. */
final class EnumCode {
    private EnumCode() {}

    static CodeBlock of(TypeName type, EnumModel enumeration) {
        Optional<EnumModel.PgEnum> pgEnum = enumeration.pgEnum();
        CodeBlock.Builder code = CodeBlock.builder();
        if (pgEnum.isEmpty()) {
            code.add("$T.enumText($T.class", RuntimeTypes.SQL_TYPE, type);
        } else {
            String name =
                    Identifiers.qualify(pgEnum.get().schema(), pgEnum.get().name());
            code.add("$T.pgEnum($T.class, $S", RuntimeTypes.SQL_TYPE, type, name);
        }
        String unknown = pgEnum.map(EnumModel.PgEnum::unknown).orElse("");
        if (!enumeration.isPlain()) {
            code.add(", $L", labels(enumeration));
        } else if (!unknown.isEmpty()) {
            code.add(", $T::name", type);
        }
        if (!unknown.isEmpty()) {
            code.add(", $T.$N", type, unknown);
        } else if (!enumeration.isPlain() && pgEnum.isPresent()) {
            code.add(", null");
        }
        return code.add(")").build();
    }

    /** From constants to labels. */
    private static CodeBlock labels(EnumModel enumeration) {
        CodeBlock.Builder code = CodeBlock.builder().add("constant -> switch (constant) {\n$>");
        for (EnumModel.Constant constant : enumeration.constants()) {
            code.add("case $N -> $S;\n", constant.name(), constant.label());
        }
        return code.add("$<}").build();
    }
}
