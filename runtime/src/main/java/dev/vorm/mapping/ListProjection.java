package dev.vorm.mapping;

import dev.vorm.query.Expression;
import dev.vorm.query.Table;
import dev.vorm.query.ToMany;
import java.util.List;

/**
 * What a relationship of an entity leads to, and nothing of the entity itself. Made by generated code.
 *
 * @param <R> what is read of one of the other entities
 */
public final class ListProjection<R> extends MappedProjection<List<R>> {
    private final Class<?> within;

    /**
     * Names such a list.
     *
     * @param within the projection that it is a part of
     * @param name what logs and errors call it, such as {@code PostCard.words.tags}
     * @param table the entity's table
     * @param relationship the relationship
     * @param keys the key of the entity that has it
     * @param projection what is read of the other entities
     */
    public ListProjection(
            Class<?> within,
            String name,
            Table<?> table,
            ToMany<?, ?> relationship,
            List<? extends Expression<?>> keys,
            MappedProjection<R> projection) {
        super(
                table,
                List.of(),
                List.<Nested<List<R>, ?>>of(
                        new Nested<List<R>, R>(name, relationship, keys, projection, (none, found) -> found)));
        this.within = within;
    }

    @Override
    public Class<?> owner() {
        return within;
    }

    @Override
    public RowReader<List<R>> reader() {
        return (row, at) -> List.of();
    }
}
