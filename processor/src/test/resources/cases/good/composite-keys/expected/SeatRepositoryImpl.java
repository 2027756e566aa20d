// Generated from SeatRepository by Vorm; change that interface instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link SeatRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class SeatRepositoryImpl extends SeatCrud implements SeatRepository {
    public SeatRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public SeatRepositoryImpl with(SqlExecutor executor) {
        return new SeatRepositoryImpl(executor);
    }
}
