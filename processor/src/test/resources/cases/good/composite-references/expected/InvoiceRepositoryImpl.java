// Generated from InvoiceRepository by Vorm; change that interface instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link InvoiceRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class InvoiceRepositoryImpl extends InvoiceCrud implements InvoiceRepository {
    public InvoiceRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public InvoiceRepositoryImpl with(SqlExecutor executor) {
        return new InvoiceRepositoryImpl(executor);
    }
}
