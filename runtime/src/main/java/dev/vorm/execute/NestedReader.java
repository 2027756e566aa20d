package dev.vorm.execute;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.SelectionReader;
import dev.vorm.query.Selection;
import io.vertx.core.Future;
import java.util.List;

/**
 * Reads objects with parts that come from other rows, which more statements load. Of one call alone.
 *
 * @param <T> the objects
 */
interface NestedReader<T> extends RowReader<T> {
    /**
     * Loads the parts.
     *
     * @param objects those that were read last
     * @return the objects with them, in the same order; completes when the last statement is answered
     */
    Future<List<T>> load(SqlExecutor executor, List<T> objects);

    /** What reads a selection, which is one of these where more statements follow. */
    static <T> RowReader<T> of(Selection<T> selection) {
        if (selection instanceof Selection.Projected<T> projected
                && projected.projection() instanceof MappedProjection<T> mapped) {
            return NestedRows.reader(mapped);
        }
        return selection instanceof Selection.Tuple<T> tuple && tuple.nested().isPresent()
                ? new NestedTuples<>(tuple)
                : SelectionReader.of(selection);
    }
}
