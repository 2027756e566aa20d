package dev.vorm.processor.plan;

import dev.vorm.processor.model.IndexModel;
import dev.vorm.processor.model.IndexModel.IndexKeyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Plans the indexes of a table. */
final class IndexPlanner {
    private static final String EXPRESSION = "expr";

    private final ConstraintNames names;
    private final UnaryOperator<String> columns;

    /**
     * Plans for one table.
     *
     * @param names makes names
     * @param columns from the name of a property or column to the column
     */
    IndexPlanner(ConstraintNames names, UnaryOperator<String> columns) {
        this.names = names;
        this.columns = columns;
    }

    List<TablePlan.Index> plan(List<IndexModel> indexes) {
        List<TablePlan.Index> plans = new ArrayList<>();
        for (IndexModel index : indexes) {
            List<TablePlan.IndexKey> keys = index.keys().stream().map(this::key).toList();
            List<String> named = keys.stream()
                    .map(key -> key.column().isEmpty() ? EXPRESSION : key.column())
                    .toList();
            plans.add(new TablePlan.Index(
                    names.name(index.name(), named, "idx"),
                    index.unique(),
                    index.using(),
                    keys,
                    index.include().stream().map(columns).toList(),
                    index.nullsNotDistinct(),
                    index.where()));
        }
        return plans;
    }

    private TablePlan.IndexKey key(IndexKeyModel key) {
        return new TablePlan.IndexKey(
                key.column().isEmpty() ? "" : columns.apply(key.column()),
                key.expression(),
                key.operatorClass(),
                key.descending(),
                key.nulls());
    }
}
