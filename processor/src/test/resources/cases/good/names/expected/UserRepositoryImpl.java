// Generated from UserRepository by Vorm; change that interface instead.
package names;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link UserRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class UserRepositoryImpl extends UserCrud implements UserRepository {
    public UserRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public UserRepositoryImpl with(SqlExecutor executor) {
        return new UserRepositoryImpl(executor);
    }
}
