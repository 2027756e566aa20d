package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.ElementTable;
import dev.vorm.query.Expression;
import dev.vorm.query.ExpressionVisitor;
import dev.vorm.query.Operand;
import dev.vorm.query.Precedence;
import dev.vorm.query.Query;
import dev.vorm.query.Sql;
import dev.vorm.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes expressions, with parentheses only where PostgreSQL would bind otherwise. */
final class ExpressionRenderer implements ExpressionVisitor {
    private final SqlText text;
    private Precedence around = Precedence.OR;
    private boolean chains = true;
    private boolean isInferred;

    private ExpressionRenderer(SqlText text, boolean isInferred) {
        this.text = text;
        this.isInferred = isInferred;
    }

    /** For places that do not tell PostgreSQL the type of a bind: select lists, arguments, left sides. */
    static ExpressionRenderer casting(SqlText text) {
        return new ExpressionRenderer(text, false);
    }

    /** For places that do: right sides of comparisons, values of columns. */
    static ExpressionRenderer typed(SqlText text) {
        return new ExpressionRenderer(text, true);
    }

    /** Writes a condition that stands between others that all must hold. */
    static void renderWithin(Condition condition, SqlText text) {
        ExpressionRenderer renderer = casting(text);
        renderer.around = Precedence.AND;
        text.expression(condition, renderer);
    }

    /** Writes a clause of one condition, if there is one. */
    static void clause(String keyword, @Nullable Condition condition, SqlText text) {
        if (condition != null) {
            text.clause(keyword);
            text.expression(condition, casting(text));
        }
    }

    /** Writes what rows are grouped or made distinct by, with commas between. */
    void keys(List<? extends Expression<?>> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            text.append(i > 0 ? ", " : "");
            key(expressions.get(i));
        }
    }

    /** Writes what rows are sorted or grouped by, which must be no constant alone: PostgreSQL looks for a column's place there. */
    void key(Expression<?> expression) {
        text.expression(expression, this);
        if (expression.equals(Sql.TRUE) || expression.equals(Sql.FALSE)) {
            text.append("::boolean");
        }
    }

    /** Writes what a query selects, with commas between; values that the driver cannot carry whole go to it as text. */
    void selected(List<? extends Expression<?>> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            text.append(i > 0 ? ", " : "");
            Expression<?> expression = expressions.get(i);
            boolean asText = expression.type().asText() && !text.isWithin();
            around = asText ? Precedence.CAST : Precedence.OR;
            text.expression(expression, this);
            text.append(asText ? "::text" : "");
        }
    }

    @Override
    public void column(Column<?, ?> column) {
        text.column(column);
    }

    @Override
    public <T> void value(@Nullable T value, SqlType<T> type) {
        text.bind(value, type, !isInferred);
    }

    @Override
    public void elements(ElementTable<?> table) {
        ElementsRenderer.render(table, text);
    }

    @Override
    public void composed(Precedence precedence, List<String> words, List<Operand> operands) {
        Precedence outer = around;
        boolean chained = chains;
        boolean wasInferred = isInferred;
        boolean wasSecret = text.beginSecret(hasSecret(operands));
        Expression<?> column = column(operands);
        Expression<?> target = text.target(column);
        boolean parentheses = isLooser(precedence);
        text.append(parentheses ? "(" : "").append(words.get(0));
        for (int i = 0; i < operands.size(); i++) {
            Operand operand = operands.get(i);
            around = operand.beside();
            chains = operand.chains();
            isInferred = operand.isInferred();
            text.target(column == null ? target : column);
            text.expression(operand.expression(), this);
            text.append(words.get(i + 1));
        }
        text.append(parentheses ? ")" : "");
        text.target(target);
        text.endSecret(wasSecret);
        isInferred = wasInferred;
        around = outer;
        chains = chained;
    }

    @Override
    public void repeating(List<? extends Expression<?>> repeated, Expression<?> call) {
        Repeated outer = text.alsoRepeated(repeated);
        call.accept(this);
        text.repeated(outer);
    }

    private static boolean hasSecret(List<Operand> operands) {
        for (Operand operand : operands) {
            if (operand.expression().type().isSensitive()) {
                return true;
            }
        }
        return false;
    }

    /** What binds among some operands are compared with. */
    private static @Nullable Expression<?> column(List<Operand> operands) {
        for (Operand operand : operands) {
            if (operand.expression() instanceof Column<?, ?>) {
                return operand.expression();
            }
        }
        return null;
    }

    @Override
    public <T> void in(Expression<T> expression, List<? extends T> values, boolean negated) {
        Precedence outer = around;
        boolean chained = chains;
        boolean parentheses = isLooser(Precedence.COMPARISON);
        text.append(parentheses ? "(" : "");
        around = Precedence.COMPARISON;
        chains = false;
        isInferred = false;
        text.expression(expression, this);
        text.append(negated ? " <> ALL (" : " = ANY (");
        Expression<?> target = text.target(expression);
        text.bindAll(values, expression.type());
        text.target(target);
        text.append(parentheses ? "))" : ")");
        around = outer;
        chains = chained;
    }

    @Override
    public void anyGiven(SqlType<?> type) {
        text.append("ANY (");
        text.givenArray(type);
        text.append(")");
    }

    @Override
    public void query(Query<?> query) {
        text.append("(");
        SqlText.Reach reach = text.enterQuery(true);
        Renderer.render(query, text);
        text.leaveQuery(reach);
        text.append(")");
    }

    @Override
    public void and(List<Condition> conditions) {
        joined(conditions, Precedence.AND, " AND ");
    }

    @Override
    public void or(List<Condition> conditions) {
        joined(conditions, Precedence.OR, " OR ");
    }

    @Override
    public void not(Condition condition) {
        Precedence outer = around;
        boolean chained = chains;
        boolean parentheses = isLooser(Precedence.NOT);
        around = Precedence.NOT;
        chains = true;
        text.append(parentheses ? "(NOT " : "NOT ");
        text.expression(condition, this);
        text.append(parentheses ? ")" : "");
        around = outer;
        chains = chained;
    }

    private void joined(List<Condition> conditions, Precedence inner, String word) {
        Precedence outer = around;
        boolean chained = chains;
        boolean parentheses = isLooser(inner);
        around = inner;
        chains = true;
        text.append(parentheses ? "(" : "");
        for (int i = 0; i < conditions.size(); i++) {
            text.append(i > 0 ? word : "");
            text.expression(conditions.get(i), this);
        }
        text.append(parentheses ? ")" : "");
        around = outer;
        chains = chained;
    }

    /** Whether what binds so tightly needs parentheses here. */
    private boolean isLooser(Precedence precedence) {
        int difference = precedence.compareTo(around);
        return difference < 0 || (difference == 0 && !chains);
    }
}
