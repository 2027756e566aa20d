package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A column of documents to search in.
 *
 * @param <E> the entity of the table
 */
public final class TsVectorColumn<E> extends Column<E, String> implements TsVectorExpression {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public TsVectorColumn(Table<E> table, String name, SqlType<String> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public TsVectorColumn(Table<E> table, String name, SqlType<String> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
