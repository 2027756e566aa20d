// Generated from Outer.Requests by Vorm; change that interface instead.
package names;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link Outer.Requests}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class OuterRequestsImpl extends OuterHTTPRequestCrud implements Outer.Requests {
    public OuterRequestsImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public OuterRequestsImpl with(SqlExecutor executor) {
        return new OuterRequestsImpl(executor);
    }
}
