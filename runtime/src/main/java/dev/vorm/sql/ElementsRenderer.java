package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.ElementTable;

/** Writes the elements of a collection as the text of an array with a row of texts for each of them. */
final class ElementsRenderer {
    private static final String ALIAS = "elements";

    private ElementsRenderer() {}

    static void render(ElementTable<?> table, SqlText text) {
        String alias = table.owner().quotedAlias().equals(ALIAS) ? ALIAS + "_" : ALIAS;
        String separator = "ARRAY(SELECT ARRAY[";
        for (Column<?, ?> column : table.values()) {
            text.append(separator).append(alias).append(".").append(column.quotedName());
            text.append("::text");
            separator = ", ";
        }
        text.append("] FROM ").append(table.quotedName()).append(" AS ").append(alias);
        separator = " WHERE ";
        for (int i = 0; i < table.ownerKey().size(); i++) {
            text.append(separator)
                    .append(alias)
                    .append(".")
                    .append(table.ownerKey().get(i).quotedName())
                    .append(" = ");
            text.qualifiedColumn(table.owner().key().get(i));
            separator = " AND ";
        }
        table.order()
                .ifPresent(order ->
                        text.append(" ORDER BY ").append(alias).append(".").append(order.quotedName()));
        text.append(")::text");
    }
}
