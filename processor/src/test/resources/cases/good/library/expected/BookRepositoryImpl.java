// Generated from BookRepository by Vorm; change that interface instead.
package library.repository;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;
import library.BookCrud;

/**
 * {@link BookRepository}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class BookRepositoryImpl extends BookCrud implements BookRepository {
    public BookRepositoryImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public BookRepositoryImpl with(SqlExecutor executor) {
        return new BookRepositoryImpl(executor);
    }
}
