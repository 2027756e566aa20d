package dev.vorm.query;

import dev.vorm.type.SqlType;

/** An expression whose value is a document that can be searched: {@code tsvector}. */
public sealed interface TsVectorExpression extends Typed<String, TsVectorExpression>
        permits AsTsVector, TsVectorColumn {
    @Override
    default TsVectorExpression wrap(Expression<String> expression) {
        return new AsTsVector(expression);
    }

    /** Whether a search finds it: {@code @@}. */
    default Condition matches(TsQueryExpression query) {
        return Composed.test(this, " @@ ", query, Precedence.OPERATOR);
    }

    /** How well a search finds it, by how often its words are there. */
    default NumberExpression<Float> rank(TsQueryExpression query) {
        return new AsNumber<>(Composed.call("ts_rank", SqlType.REAL, this, query));
    }

    /** How well a search finds it, by how often its words are there and how near to each other. */
    default NumberExpression<Float> rankCd(TsQueryExpression query) {
        return new AsNumber<>(Composed.call("ts_rank_cd", SqlType.REAL, this, query));
    }

    /** All its words with a weight, {@code A} to {@code D}. */
    default TsVectorExpression setWeight(char weight) {
        if (weight < 'A' || weight > 'D') {
            throw new IllegalArgumentException("A weight is A, B, C or D, not " + weight);
        }
        return new AsTsVector(new Words()
                .word("setweight(")
                .expression(this)
                .word(", '" + weight + "')")
                .derived(SqlType.TSVECTOR, Precedence.ATOM));
    }

    /** With the words of another behind its own. */
    default TsVectorExpression concat(TsVectorExpression other) {
        return new AsTsVector(Composed.infix(this, " || ", other, Precedence.OPERATOR, SqlType.TSVECTOR));
    }

    /** The number of its words. */
    default NumberExpression<Integer> length() {
        return new AsNumber<>(Composed.call("length", SqlType.INTEGER, this));
    }
}
