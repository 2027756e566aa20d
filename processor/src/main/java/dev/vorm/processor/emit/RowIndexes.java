package dev.vorm.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/**
 * Where the columns of a value are in a row: one behind the other, or, under a root, those that all entities have from one index
 * on and the others from another.
 *
 * @param at the variable with the first index
 * @param own the variable with the other one, or ""
 * @param shared the number of columns before those of its own
 */
record RowIndexes(String at, String own, int shared) {
    static RowIndexes of(String at) {
        return new RowIndexes(at, "", Integer.MAX_VALUE);
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
        return own.isEmpty() ? method : method.addParameter(TypeName.INT, own);
    }

    /** The arguments that hand them on. */
    CodeBlock arguments() {
        return own.isEmpty() ? CodeBlock.of("$N", at) : CodeBlock.of("$N, $N", at, own);
    }
}
