// Generated from Executor by Vorm; change that class instead.
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
 * The table {@code executor} of {@link Executor} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ExecutorTable extends EntityTable<Executor> {
    public static final ExecutorTable EXECUTOR = new ExecutorTable("executor");

    public final TextColumn<Executor> id = new TextColumn<>(this, "id", SqlType.TEXT);

    public final TextColumn<Executor> maybe = new TextColumn<>(this, "maybe", SqlType.TEXT);

    public final NumberColumn<Executor, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Executor, ?>> columns = List.of(id, maybe, version);

    private ExecutorTable(String alias) {
        super("", "executor", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public ExecutorTable as(String alias) {
        return new ExecutorTable(alias);
    }

    @Override
    public List<Column<Executor, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "maybe", "version");
    }

    @Override
    public List<Column<Executor, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Executor> reader() {
        return ExecutorMapping::read;
    }

    @Override
    public EntityKeys<Executor, String> keys() {
        return new EntityKeys<>(ExecutorMapping::key, ExecutorMapping::keysBinds);
    }
}
