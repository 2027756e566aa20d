package dev.vorm.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.stream.Stream;

/**
 * Where the columns of a value are in a row: one behind the other, or, under a root, those that all entities have from one index
 * on and the others from another.
 *
 * @param at the variable with the first index
 * @param own the variable with the other one, or ""
 * @param shared the number of columns before those of its own
 * @param unloaded the variable with what makes relationships that are not loaded, or ""
 */
record RowIndexes(String at, String own, int shared, String unloaded) {
    static RowIndexes of(String at) {
        return new RowIndexes(at, "", Integer.MAX_VALUE, "");
    }

    /** The same, with what makes relationships that are not loaded. */
    RowIndexes with(String relationships) {
        return new RowIndexes(at, own, shared, relationships);
    }

    /** The variable that a column's index is counted from. */
    String from(int column) {
        return column < shared ? at : own;
    }

    /** The index of a column from there. */
    int index(int column) {
        return column < shared ? column : column - shared;
    }

    /** Adds the parameters to a method. */
    MethodSpec.Builder parameters(MethodSpec.Builder method) {
        method.addParameter(TypeName.INT, at);
        if (!own.isEmpty()) {
            method.addParameter(TypeName.INT, own);
        }
        return unloaded.isEmpty() ? method : method.addParameter(RuntimeTypes.UNLOADED, unloaded);
    }

    /** The arguments that hand them on. */
    CodeBlock arguments() {
        return Stream.of(at, own, unloaded)
                .filter(name -> !name.isEmpty())
                .map(name -> CodeBlock.of("$N", name))
                .collect(CodeBlock.joining(", "));
    }

    /** A reference by its key. */
    CodeBlock ref(CodeBlock key, String property) {
        return unloaded.isEmpty()
                ? CodeBlock.of("$T.ref($L)", RuntimeTypes.VALUES, key)
                : CodeBlock.of("$N.ref($L, $S)", unloaded, key, property);
    }
}
