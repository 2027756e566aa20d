package dev.vorm.processor.plan;

import dev.vorm.processor.model.IndexModel;
import dev.vorm.processor.model.IndexModel.IndexKeyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans the indexes of a table. */
final class IndexPlanner {
    private static final String EXPRESSION = "expr";

    private final ConstraintNames names;
    private final Function<String, List<String>> columns;

    /**
     * Plans for one table.
     *
     * @param names makes names
     * @param columns from the name of a property or column to the columns
     */
    IndexPlanner(ConstraintNames names, Function<String, List<String>> columns) {
        this.names = names;
        this.columns = columns;
    }

    List<TablePlan.Index> plan(List<IndexModel> indexes) {
        List<TablePlan.Index> plans = new ArrayList<>();
        for (IndexModel index : indexes) {
            List<TablePlan.IndexKey> keys =
                    index.keys().stream().flatMap(this::keys).toList();
            List<String> named = keys.stream()
                    .map(key -> key.column().isEmpty() ? EXPRESSION : key.column())
                    .toList();
            plans.add(new TablePlan.Index(
                    names.name(index.name(), named, "idx"),
                    index.unique(),
                    index.using(),
                    keys,
                    index.include().stream()
                            .flatMap(name -> columns.apply(name).stream())
                            .toList(),
                    index.nullsNotDistinct(),
                    index.where()));
        }
        return plans;
    }

    private Stream<TablePlan.IndexKey> keys(IndexKeyModel key) {
        List<String> named = key.column().isEmpty() ? List.of("") : columns.apply(key.column());
        return named.stream()
                .map(column -> new TablePlan.IndexKey(
                        column, key.expression(), key.operatorClass(), key.descending(), key.nulls()));
    }
}
