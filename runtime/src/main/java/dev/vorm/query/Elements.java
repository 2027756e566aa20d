package dev.vorm.query;

import dev.vorm.type.SqlType;

/** The elements of a collection, as one text that its owner's mapping reads. */
record Elements(ElementTable<?> table) implements Expression<String> {
    @Override
    public SqlType<String> type() {
        return SqlType.TEXT;
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.elements(table);
    }
}
