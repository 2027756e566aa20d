// Generated from SqlExecutor by Vorm; change that class instead.
package names;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code sql_executor} of {@link SqlExecutor} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class SqlExecutorTable extends EntityTable<SqlExecutor> {
    public static final SqlExecutorTable SQL_EXECUTOR = new SqlExecutorTable("sql_executor");

    public final TextColumn<SqlExecutor> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<SqlExecutor> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<SqlExecutor, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<SqlExecutor, ?>> columns = List.of(id, maybe, version);

    private SqlExecutorTable(String alias) {
        super("", "sql_executor", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public SqlExecutorTable as(String alias) {
        return new SqlExecutorTable(alias);
    }

    @Override
    public List<Column<SqlExecutor, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "maybe", "version");
    }

    @Override
    public List<Column<SqlExecutor, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<SqlExecutor> reader() {
        return SqlExecutorMapping::read;
    }

    @Override
    public EntityKeys<SqlExecutor, String> keys() {
        return new EntityKeys<>(SqlExecutorMapping::key, SqlExecutorMapping::keysBinds);
    }
}
