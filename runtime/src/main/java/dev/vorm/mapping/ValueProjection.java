package dev.vorm.mapping;

import dev.vorm.error.MappingException;
import dev.vorm.query.Expression;
import dev.vorm.query.Selection;
import dev.vorm.query.Table;
import java.util.List;

/**
 * One value of an entity, which is never NULL.
 *
 * @param <T> the value
 */
public final class ValueProjection<T> extends MappedProjection<T> {
    private final Expression<T> value;

    /** Names a value of an entity, or of what its references lead to. */
    public ValueProjection(Table<?> table, Expression<T> value) {
        super(table, List.of(value));
        this.value = value;
    }

    @Override
    public RowReader<T> reader() {
        RowReader<T> reader = SelectionReader.of(Selection.of(value));
        return (row, at) -> {
            T read = reader.read(row, at);
            if (read == null) {
                throw new MappingException(value + " is NULL, which a list of it cannot hold");
            }
            return read;
        };
    }
}
