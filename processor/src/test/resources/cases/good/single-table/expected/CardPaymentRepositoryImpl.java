// Generated from CardPaymentRepository by Vorm; change that interface instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link CardPaymentRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class CardPaymentRepositoryImpl extends CardPaymentCrud implements CardPaymentRepository {
    public CardPaymentRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public CardPaymentRepositoryImpl with(SqlExecutor executor) {
        return new CardPaymentRepositoryImpl(executor);
    }
}
