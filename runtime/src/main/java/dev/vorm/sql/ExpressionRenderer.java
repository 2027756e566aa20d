package dev.vorm.sql;

import dev.vorm.query.Aggregate;
import dev.vorm.query.Column;
import dev.vorm.query.ElementTable;
import dev.vorm.query.Expression;
import dev.vorm.query.ExpressionVisitor;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes expressions. */
final class ExpressionRenderer implements ExpressionVisitor {
    private final SqlText text;
    private final boolean castsBinds;

    private ExpressionRenderer(SqlText text, boolean castsBinds) {
        this.text = text;
        this.castsBinds = castsBinds;
    }

    /** For places that do not tell PostgreSQL the type of a bind: select lists, arguments, left sides. */
    static ExpressionRenderer casting(SqlText text) {
        return new ExpressionRenderer(text, true);
    }

    /** For places that do: right sides of comparisons, values of columns. */
    static ExpressionRenderer typed(SqlText text) {
        return new ExpressionRenderer(text, false);
    }

    /** Writes expressions with commas between them. */
    void list(List<? extends Expression<?>> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            if (i > 0) {
                text.append(", ");
            }
            expressions.get(i).accept(this);
        }
    }

    /** Writes what a query selects, with commas between; values that the driver cannot carry whole go as text. */
    void selected(List<? extends Expression<?>> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            if (i > 0) {
                text.append(", ");
            }
            Expression<?> expression = expressions.get(i);
            expression.accept(this);
            if (expression.type().asText()) {
                text.append("::text");
            }
        }
    }

    @Override
    public void column(Column<?, ?> column) {
        text.column(column);
    }

    @Override
    public <T> void value(@Nullable T value, SqlType<T> type) {
        text.bind(value, type, castsBinds);
    }

    @Override
    public void elements(ElementTable<?> table) {
        ElementsRenderer.render(table, text);
    }

    @Override
    public void aggregate(Aggregate aggregate, @Nullable Expression<?> argument) {
        text.append(aggregate.name().toLowerCase(Locale.ROOT)).append("(");
        if (argument == null) {
            text.append("*");
        } else {
            argument.accept(casting(text));
        }
        text.append(")");
    }
}
