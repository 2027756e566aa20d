// Generated from FolderRepository by Vorm; change that interface instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link FolderRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class FolderRepositoryImpl extends FolderCrud implements FolderRepository {
    public FolderRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public FolderRepositoryImpl with(SqlExecutor executor) {
        return new FolderRepositoryImpl(executor);
    }
}
