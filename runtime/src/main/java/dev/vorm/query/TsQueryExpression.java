package dev.vorm.query;

import dev.vorm.type.SqlType;

/** An expression whose value is a text search: {@code tsquery}. See {@link Sql#websearch}. */
public sealed interface TsQueryExpression extends Typed<String, TsQueryExpression> permits AsTsQuery {
    @Override
    default TsQueryExpression wrap(Expression<String> expression) {
        return new AsTsQuery(expression);
    }

    /** Finds what both find. */
    default TsQueryExpression and(TsQueryExpression other) {
        return new AsTsQuery(Composed.infix(this, " && ", other, Precedence.OPERATOR, SqlType.TSQUERY));
    }

    /** Finds what one of them finds. */
    default TsQueryExpression or(TsQueryExpression other) {
        return new AsTsQuery(Composed.infix(this, " || ", other, Precedence.OPERATOR, SqlType.TSQUERY));
    }

    /** Finds what this finds right before what the other finds. */
    default TsQueryExpression followedBy(TsQueryExpression other) {
        return new AsTsQuery(Composed.infix(this, " <-> ", other, Precedence.OPERATOR, SqlType.TSQUERY));
    }

    /** Finds what it does not find. */
    default TsQueryExpression not() {
        return new AsTsQuery(new Words()
                .word("!! ")
                .operand(Operand.of(this, Precedence.OPERATOR))
                .derived(SqlType.TSQUERY, Precedence.OPERATOR));
    }
}
