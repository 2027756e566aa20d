// Generated from NoteRepository by Vorm; change that interface instead.
import dev.vorm.execute.SqlExecutor;
import javax.annotation.processing.Generated;

/**
 * {@link NoteRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
class NoteRepositoryImpl extends NoteCrud implements NoteRepository {
    public NoteRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public NoteRepositoryImpl with(SqlExecutor executor) {
        return new NoteRepositoryImpl(executor);
    }
}
