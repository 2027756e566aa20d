// Generated from Book by Vorm; change that class instead.
package library;

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
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Book}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class BookCrud implements CrudRepository<Book, UUID> {
    private static final SqlStatement<Book> FIND_BY_ID = SqlStatement.named(
            "Book.findById",
            "SELECT id, title, price::text, pages, cover, author_id, editor_id\n"
                    + "FROM books\n"
                    + "WHERE id = $1",
            BookMapping.reader("Book.findById"));

    private static final SqlStatement<Book> FIND_ALL_BY_ID = SqlStatement.named(
            "Book.findAllById",
            "SELECT books.id, books.title, books.price::text, books.pages, books.cover, books.author_id, books.editor_id\n"
                    + "FROM unnest($1::uuid[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN books ON books.id = input.id\n"
                    + "ORDER BY input_order",
            BookMapping.reader("Book.findAllById"));

    private static final SqlStatement<Book> FIND_ALL = SqlStatement.named(
            "Book.findAll",
            "SELECT id, title, price::text, pages, cover, author_id, editor_id\n"
                    + "FROM books",
            BookMapping.reader("Book.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Book.exists",
            "SELECT EXISTS (SELECT 1 FROM books WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Book.count",
            "SELECT count(*)\n"
                    + "FROM books",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Book.insert",
            "INSERT INTO books (id, title, price, pages, cover, author_id, editor_id)\n"
                    + "VALUES ($1, $2, coalesce($3::text::numeric, 9.99), $4, $5, $6, $7)\n"
                    + "RETURNING id, price::text");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Book.insertAll",
            "INSERT INTO books (id, title, price, pages, cover, author_id, editor_id)\n"
                    + "SELECT id, title, coalesce(price::numeric, 9.99), pages, cover, author_id, editor_id\n"
                    + "FROM unnest($1::uuid[], $2::text[], $3::text[], $4::integer[], $5::bytea[], $6::bigint[], $7::bigint[]) WITH ORDINALITY AS input (id, title, price, pages, cover, author_id, editor_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id, price::text");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Book.update",
            "UPDATE books\n"
                    + "SET title = $2, price = $3::text::numeric, pages = $4, cover = $5, author_id = $6, editor_id = $7\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Book.delete",
            "DELETE FROM books\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Book.deleteById",
            "DELETE FROM books\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Book.deleteAllById",
            "DELETE FROM books\n"
                    + "WHERE id = ANY ($1::uuid[])");

    private final SqlExecutor executor;

    public BookCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Book>> findById(UUID id) {
        return Crud.findById(executor, FIND_BY_ID, id, BookMapping::keyBinds);
    }

    @Override
    public Future<Book> getById(UUID id) {
        return Crud.getById(executor, FIND_BY_ID, id, BookMapping::keyBinds);
    }

    @Override
    public Future<List<Book>> findAllById(Collection<? extends UUID> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, BookMapping::keysBinds);
    }

    @Override
    public Future<List<Book>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(UUID id) {
        return Crud.exists(executor, EXISTS, id, BookMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Book> insert(Book book) {
        return Crud.insert(executor, INSERT, book, BookMapping::insertBinds, BookMapping::inserted);
    }

    @Override
    public Future<List<Book>> insertAll(Collection<? extends Book> books) {
        return Crud.insertAll(executor, INSERT_ALL, books, BookMapping::insertAllBinds,
                BookMapping::inserted);
    }

    @Override
    public Future<Book> update(Book book) {
        return Crud.update(executor, UPDATE, EXISTS, book, BookMapping::updateBinds,
                BookMapping::updated, BookMapping::key, BookMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Book book) {
        return Crud.delete(executor, DELETE, EXISTS, book, BookMapping::deleteBinds,
                BookMapping::key, BookMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(UUID id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, BookMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends UUID> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, BookMapping::keysBinds);
    }

    @Override
    public UUID keyOf(Book book) {
        return BookMapping.key(book);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public BookCrud with(SqlExecutor executor) {
        return new BookCrud(executor);
    }
}
