package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expression whose value is a {@code hstore}. */
public sealed interface HstoreExpression extends Typed<Map<String, @Nullable String>, HstoreExpression>
        permits AsHstore, HstoreColumn {
    @Override
    default HstoreExpression wrap(Expression<Map<String, @Nullable String>> expression) {
        return new AsHstore(expression);
    }

    /** Whether it has all entries of another: {@code @>}. */
    default Condition contains(Map<String, @Nullable String> value) {
        return contains(Value.compared(value, type()));
    }

    /** Whether it has all entries of another: {@code @>}. */
    default Condition contains(Expression<Map<String, @Nullable String>> other) {
        return Composed.test(this, " @> ", other, Precedence.OPERATOR);
    }

    /** Whether another has all its entries: {@code <@}. */
    default Condition containedBy(Map<String, @Nullable String> value) {
        return containedBy(Value.compared(value, type()));
    }

    /** Whether another has all its entries: {@code <@}. */
    default Condition containedBy(Expression<Map<String, @Nullable String>> other) {
        return Composed.test(this, " <@ ", other, Precedence.OPERATOR);
    }

    /** The value of a key; NULL when there is none. */
    default TextExpression at(String key) {
        return new AsText(new Words()
                .operand(Operand.first(this, Precedence.OPERATOR))
                .word(" -> " + Literal.text(key))
                .derived(SqlType.TEXT, Precedence.OPERATOR));
    }

    /** Whether it has a key. */
    default Condition hasKey(String key) {
        return Composed.test(this, " ? ", Value.compared(key, SqlType.TEXT), Precedence.OPERATOR);
    }

    /** Whether it has one of the keys. */
    default Condition hasAnyKey(String... keys) {
        return Composed.test(this, " ?| ", Value.compared(List.of(keys), SqlType.TEXT.list()), Precedence.OPERATOR);
    }

    /** Whether it has all keys. */
    default Condition hasAllKeys(String... keys) {
        return Composed.test(this, " ?& ", Value.compared(List.of(keys), SqlType.TEXT.list()), Precedence.OPERATOR);
    }

    /** Without a key. */
    default HstoreExpression without(String key) {
        return new AsHstore(Composed.infix(this, " - ", Value.argument(key), Precedence.SUM, type()));
    }

    /** With the entries of another, which replace its own. */
    default HstoreExpression concat(Map<String, @Nullable String> other) {
        return concat(Value.argument(other, type()));
    }

    /** With the entries of another, which replace its own. */
    default HstoreExpression concat(Expression<Map<String, @Nullable String>> other) {
        return new AsHstore(Composed.infix(this, " || ", other, Precedence.OPERATOR, type()));
    }

    /** Its keys. */
    default ArrayExpression<List<String>, String> keys() {
        return new AsArray<>(Composed.call("akeys", SqlType.TEXT.list(), this));
    }

    /** Its values. */
    default ArrayExpression<List<String>, String> values() {
        return new AsArray<>(Composed.call("avals", SqlType.TEXT.list(), this));
    }
}
