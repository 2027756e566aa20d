// Generated from NoteRepository by Vorm; change that interface instead.
import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * {@link NoteRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
class NoteRepositoryImpl extends NoteCrud implements NoteRepository {
    public NoteRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public NoteRepositoryImpl with(SqlExecutor executor) {
        return new NoteRepositoryImpl(executor);
    }
}
