// Generated from AuthorFigures by Vorm; change that record instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.ReadRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous reads of {@link AuthorFigures}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class AuthorFiguresCrud implements ReadRepository<AuthorFigures, Long> {
    private static final SqlStatement<AuthorFigures> FIND_BY_ID = SqlStatement.named(
            "AuthorFigures.findById",
            "SELECT id, name, mood::text, author_id, teacher_id, articles, title, words, (author_figures.articles * 2)::numeric::text\n"
                    + "FROM stats.author_figures\n"
                    + "WHERE id = $1",
            AuthorFiguresMapping.reader("AuthorFigures.findById"));

    private static final SqlStatement<AuthorFigures> FIND_ALL_BY_ID = SqlStatement.named(
            "AuthorFigures.findAllById",
            "SELECT author_figures.id, author_figures.name, author_figures.mood::text, author_figures.author_id, author_figures.teacher_id, author_figures.articles, author_figures.title, author_figures.words, (author_figures.articles * 2)::numeric::text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN stats.author_figures ON author_figures.id = input.id\n"
                    + "ORDER BY input_order",
            AuthorFiguresMapping.reader("AuthorFigures.findAllById"));

    private static final SqlStatement<AuthorFigures> FIND_ALL = SqlStatement.named(
            "AuthorFigures.findAll",
            "SELECT id, name, mood::text, author_id, teacher_id, articles, title, words, (author_figures.articles * 2)::numeric::text\n"
                    + "FROM stats.author_figures",
            AuthorFiguresMapping.reader("AuthorFigures.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "AuthorFigures.exists",
            "SELECT EXISTS (SELECT 1 FROM stats.author_figures WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "AuthorFigures.count",
            "SELECT count(*)\n"
                    + "FROM stats.author_figures",
            Values::readLong);

    private final SqlExecutor executor;

    public AuthorFiguresCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<AuthorFigures>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, AuthorFiguresMapping::keyBinds);
    }

    @Override
    public Future<AuthorFigures> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, AuthorFiguresMapping::keyBinds);
    }

    @Override
    public Future<List<AuthorFigures>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, AuthorFiguresMapping::keysBinds);
    }

    @Override
    public Future<List<AuthorFigures>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, AuthorFiguresMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Long keyOf(AuthorFigures authorFigures) {
        return AuthorFiguresMapping.key(authorFigures);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public AuthorFiguresCrud with(SqlExecutor executor) {
        return new AuthorFiguresCrud(executor);
    }
}
