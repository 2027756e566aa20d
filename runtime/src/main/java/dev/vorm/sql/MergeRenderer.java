package dev.vorm.sql;

import dev.vorm.query.Assignment;
import dev.vorm.query.Merge;
import dev.vorm.query.MergeClause;
import dev.vorm.query.Table;
import java.util.List;

/** Writes MERGE. */
final class MergeRenderer {
    private final Table<?> table;
    private final Table<?> source;
    private final SqlText text;

    private MergeRenderer(Merge<?> merge, SqlText text) {
        this.table = merge.table();
        this.source = merge.source();
        this.text = text;
    }

    /** Writes it; the columns of both tables can be used behind it. */
    static void render(Merge<?> merge, SqlText text) {
        if (merge.table().joined().isPresent()) {
            throw new IllegalStateException("The rows of " + merge.table()
                    + " are in several tables, which no merge writes: update and delete by statements of their own, and insert"
                    + " entities through their repository");
        }
        new MergeRenderer(merge, text).render(merge);
    }

    private void render(Merge<?> merge) {
        Scope both = Scope.of(table, List.of(source));
        text.append("MERGE INTO ").storedTable(table);
        text.clause("\nUSING ");
        FromRenderer.whole(source, text);
        text.enter(both);
        RowFilter.clause(" ON ", table, merge.on(), text);
        for (MergeClause clause : merge.clauses()) {
            when(clause, both);
        }
        text.enter(both);
    }

    private void when(MergeClause clause, Scope both) {
        switch (clause.match()) {
            case MATCHED -> {
                text.enter(both);
                text.clause("\nWHEN MATCHED");
                condition(clause);
            }
            case NOT_MATCHED -> {
                text.enter(Scope.qualified(source));
                text.clause("\nWHEN NOT MATCHED");
                condition(clause);
            }
            case NOT_MATCHED_BY_SOURCE -> {
                text.enter(Scope.qualified(table));
                text.clause("\nWHEN NOT MATCHED BY SOURCE");
                condition(clause);
                // A row that is not to be seen matches nothing, and is not to be touched for that.
                RowFilter.filter(" AND ", table, text);
            }
        }
        text.append(" THEN ");
        action(clause);
    }

    private void condition(MergeClause clause) {
        if (clause.condition() != null) {
            text.append(" AND ");
            ExpressionRenderer.renderWithin(clause.condition(), text);
        }
    }

    private void action(MergeClause clause) {
        switch (clause.action()) {
            case INSERT -> insert(clause.assignments());
            case UPDATE -> {
                UpdateRenderer.requireWritten(table, clause.assignments());
                text.append("UPDATE");
                UpdateRenderer.assignments(clause.assignments(), text);
            }
            case DELETE ->
                text.append(table.softDelete()
                        .map(mark -> "UPDATE SET " + RowFilter.mark(mark))
                        .orElse("DELETE"));
            case NOTHING -> text.append("DO NOTHING");
        }
    }

    private void insert(List<Assignment> assignments) {
        List<InsertRenderer.Written> written = InsertRenderer.written(table, assignments, true);
        text.append("INSERT");
        InsertRenderer.columns(written, text);
        text.append(" VALUES (");
        InsertRenderer.values(written, text);
        text.append(")");
    }
}
