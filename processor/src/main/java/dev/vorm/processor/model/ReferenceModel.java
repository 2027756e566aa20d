package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The other entity of a {@code Ref}: what a foreign key and a join need to know of it.
 *
 * @param type the other entity
 * @param schema its schema, or ""
 * @param table its table
 * @param view whether that is a view
 * @param keyColumns the columns of its key, in order
 * @param onDelete as in SQL, such as {@code NO ACTION}
 * @param onUpdate as in SQL
 * @param deferrable as in SQL: {@code INITIALLY IMMEDIATE} or {@code INITIALLY DEFERRED}; "" when it is not
 */
public record ReferenceModel(
        ClassName type,
        String schema,
        String table,
        boolean view,
        List<String> keyColumns,
        String onDelete,
        String onUpdate,
        String deferrable) {
    public ReferenceModel {
        keyColumns = List.copyOf(keyColumns);
    }
}
