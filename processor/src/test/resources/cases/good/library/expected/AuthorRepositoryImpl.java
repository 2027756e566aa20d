// Generated from AuthorRepository by Vorm; change that interface instead.
package library;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link AuthorRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class AuthorRepositoryImpl extends AuthorCrud implements AuthorRepository {
    public AuthorRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public AuthorRepositoryImpl with(SqlExecutor executor) {
        return new AuthorRepositoryImpl(executor);
    }
}
