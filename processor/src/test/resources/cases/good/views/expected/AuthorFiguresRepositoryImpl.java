// Generated from AuthorFiguresRepository by Vorm; change that interface instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link AuthorFiguresRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class AuthorFiguresRepositoryImpl extends AuthorFiguresCrud implements AuthorFiguresRepository {
    public AuthorFiguresRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public AuthorFiguresRepositoryImpl with(SqlExecutor executor) {
        return new AuthorFiguresRepositoryImpl(executor);
    }
}
