// Generated from PaymentRepository by Vorm; change that interface instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link PaymentRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PaymentRepositoryImpl extends PaymentCrud implements PaymentRepository {
    public PaymentRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public PaymentRepositoryImpl with(SqlExecutor executor) {
        return new PaymentRepositoryImpl(executor);
    }
}
