package dev.vorm.processor.emit;

import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.StatementPlan;
import java.util.List;

/** Writes the statements of an entity's repository for people and tools. */
public final class StatementResource {
    private StatementResource() {}

    /** The statements, each as one line of JSON. */
    public static List<String> lines(EntityPlan entity) {
        return entity.crud().statements().stream().map(StatementResource::line).toList();
    }

    private static String line(StatementPlan statement) {
        return new Json()
                .put("name", statement.name())
                .put("sql", statement.sql())
                .putTexts("binds", statement.binds())
                .putTexts("columns", statement.columns())
                .toString();
    }
}
