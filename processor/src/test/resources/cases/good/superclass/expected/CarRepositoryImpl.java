// Generated from CarRepository by Vorm; change that interface instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link CarRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class CarRepositoryImpl extends CarCrud implements CarRepository {
    public CarRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public CarRepositoryImpl with(SqlExecutor executor) {
        return new CarRepositoryImpl(executor);
    }
}
