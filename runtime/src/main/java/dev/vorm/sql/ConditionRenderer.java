package dev.vorm.sql;

import dev.vorm.query.Condition;
import dev.vorm.query.ConditionVisitor;
import dev.vorm.query.Expression;
import dev.vorm.query.Operator;
import dev.vorm.query.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes conditions, with parentheses only where PostgreSQL would bind otherwise. */
final class ConditionRenderer implements ConditionVisitor {
    /** How tightly the surroundings of a condition bind. */
    private enum Around {
        NOTHING,
        OR,
        AND,
        NOT
    }

    private final SqlText text;
    private final ExpressionRenderer casting;
    private final ExpressionRenderer typed;
    private Around around = Around.NOTHING;

    private ConditionRenderer(SqlText text) {
        this.text = text;
        this.casting = ExpressionRenderer.casting(text);
        this.typed = ExpressionRenderer.typed(text);
    }

    static void render(Condition condition, SqlText text) {
        condition.accept(new ConditionRenderer(text));
    }

    /** Writes a condition that stands between others that all must hold. */
    static void renderWithin(Condition condition, SqlText text) {
        ConditionRenderer renderer = new ConditionRenderer(text);
        renderer.around = Around.AND;
        condition.accept(renderer);
    }

    /** Writes a clause of one condition, if there is one. */
    static void clause(String keyword, @Nullable Condition condition, SqlText text) {
        if (condition != null) {
            text.append(keyword);
            render(condition, text);
        }
    }

    @Override
    public void comparison(Expression<?> left, Operator operator, Expression<?> right) {
        boolean before = text.secret(left.type().isSensitive() || right.type().isSensitive());
        text.target(left);
        left.accept(casting);
        text.append(symbol(operator));
        right.accept(typed);
        text.target(null);
        text.secret(before);
    }

    @Override
    public <T> void in(Expression<T> expression, List<? extends T> values, boolean negated) {
        expression.accept(casting);
        text.append(negated ? " <> ALL (" : " = ANY (");
        text.target(expression);
        text.bindAll(values, expression.type());
        text.target(null);
        text.append(")");
    }

    @Override
    public void between(Expression<?> expression, Expression<?> low, Expression<?> high) {
        boolean before = text.secret(expression.type().isSensitive()
                || low.type().isSensitive()
                || high.type().isSensitive());
        text.target(expression);
        expression.accept(casting);
        text.append(" BETWEEN ");
        low.accept(typed);
        text.append(" AND ");
        high.accept(typed);
        text.target(null);
        text.secret(before);
    }

    @Override
    public void nullTest(Expression<?> expression, boolean negated) {
        expression.accept(casting);
        text.append(negated ? " IS NOT NULL" : " IS NULL");
    }

    @Override
    public void exists(Table<?> table, Condition condition) {
        Scope outside = text.enter(text.scope().with(table));
        Around outer = around;
        around = Around.NOTHING;
        text.append("EXISTS (SELECT FROM ").table(table);
        text.append(" WHERE ");
        condition.accept(this);
        text.append(")");
        around = outer;
        text.enter(outside);
    }

    @Override
    public void and(List<Condition> conditions) {
        joined(conditions, Around.AND, " AND ");
    }

    @Override
    public void or(List<Condition> conditions) {
        joined(conditions, Around.OR, " OR ");
    }

    @Override
    public void not(Condition condition) {
        Around outer = around;
        around = Around.NOT;
        text.append("NOT ");
        condition.accept(this);
        around = outer;
    }

    private void joined(List<Condition> conditions, Around inner, String word) {
        Around outer = around;
        boolean parentheses = outer.compareTo(inner) > 0;
        around = inner;
        text.append(parentheses ? "(" : "");
        for (int i = 0; i < conditions.size(); i++) {
            text.append(i > 0 ? word : "");
            conditions.get(i).accept(this);
        }
        text.append(parentheses ? ")" : "");
        around = outer;
    }

    private static String symbol(Operator operator) {
        return switch (operator) {
            case EQUAL -> " = ";
            case NOT_EQUAL -> " <> ";
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " <= ";
            case GREATER -> " > ";
            case GREATER_OR_EQUAL -> " >= ";
            case LIKE -> " LIKE ";
            case ILIKE -> " ILIKE ";
        };
    }
}
