// Generated from Author by Vorm; change that record instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Author}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class AuthorCrud implements CrudRepository<Author, Long> {
    private static final SqlStatement<Author> FIND_BY_ID = SqlStatement.named(
            "Author.findById",
            "SELECT id, name\n"
                    + "FROM graph_authors\n"
                    + "WHERE id = $1",
            AuthorMapping.reader("Author.findById"));

    private static final SqlStatement<Author> FIND_ALL_BY_ID = SqlStatement.named(
            "Author.findAllById",
            "SELECT graph_authors.id, graph_authors.name\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN graph_authors ON graph_authors.id = input.id\n"
                    + "ORDER BY input_order",
            AuthorMapping.reader("Author.findAllById"));

    private static final SqlStatement<Author> FIND_ALL = SqlStatement.named(
            "Author.findAll",
            "SELECT id, name\n"
                    + "FROM graph_authors",
            AuthorMapping.reader("Author.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Author.exists",
            "SELECT EXISTS (SELECT 1 FROM graph_authors WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Author.count",
            "SELECT count(*)\n"
                    + "FROM graph_authors",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Author.insert",
            "INSERT INTO graph_authors (name)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Author.insertAll",
            "INSERT INTO graph_authors (name)\n"
                    + "SELECT name\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Author.update",
            "UPDATE graph_authors\n"
                    + "SET name = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Author.delete",
            "DELETE FROM graph_authors\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Author.deleteById",
            "DELETE FROM graph_authors\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Author.deleteAllById",
            "DELETE FROM graph_authors\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public AuthorCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Author>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, AuthorMapping::keyBinds);
    }

    @Override
    public Future<Author> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, AuthorMapping::keyBinds);
    }

    @Override
    public Future<List<Author>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, AuthorMapping::keysBinds);
    }

    @Override
    public Future<List<Author>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, AuthorMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Author> insert(Author author) {
        return Crud.insert(executor, INSERT, author, AuthorMapping::insertBinds,
                AuthorMapping::inserted);
    }

    @Override
    public Future<List<Author>> insertAll(Collection<? extends Author> authors) {
        return Crud.insertAll(executor, INSERT_ALL, authors, AuthorMapping::insertAllBinds,
                AuthorMapping::inserted);
    }

    @Override
    public Future<Author> update(Author author) {
        return Crud.update(executor, UPDATE, EXISTS, author, AuthorMapping::updateBinds,
                AuthorMapping::updated, AuthorMapping::key, AuthorMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Author author) {
        return Crud.delete(executor, DELETE, EXISTS, author, AuthorMapping::deleteBinds,
                AuthorMapping::key, AuthorMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, AuthorMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, AuthorMapping::keysBinds);
    }

    @Override
    public Long keyOf(Author author) {
        return AuthorMapping.key(author);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public AuthorCrud with(SqlExecutor executor) {
        return new AuthorCrud(executor);
    }
}
