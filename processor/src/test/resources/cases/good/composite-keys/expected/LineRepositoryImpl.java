// Generated from LineRepository by Vorm; change that interface instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link LineRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class LineRepositoryImpl extends LineCrud implements LineRepository {
    public LineRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public LineRepositoryImpl with(SqlExecutor executor) {
        return new LineRepositoryImpl(executor);
    }
}
