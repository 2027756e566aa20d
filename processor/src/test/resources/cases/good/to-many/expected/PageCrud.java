// Generated from Page by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Page}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PageCrud implements CrudRepository<Page, Long> {
    private static final SqlStatement<Page> FIND_BY_ID = SqlStatement.named(
            "Page.findById",
            "SELECT id, author_id, text\n"
                    + "FROM graph_pages\n"
                    + "WHERE id = $1",
            PageMapping.reader("Page.findById"));

    private static final SqlStatement<Page> FIND_ALL_BY_ID = SqlStatement.named(
            "Page.findAllById",
            "SELECT graph_pages.id, graph_pages.author_id, graph_pages.text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN graph_pages ON graph_pages.id = input.id\n"
                    + "ORDER BY input_order",
            PageMapping.reader("Page.findAllById"));

    private static final SqlStatement<Page> FIND_ALL = SqlStatement.named(
            "Page.findAll",
            "SELECT id, author_id, text\n"
                    + "FROM graph_pages",
            PageMapping.reader("Page.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Page.exists",
            "SELECT EXISTS (SELECT 1 FROM graph_pages WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Page.count",
            "SELECT count(*)\n"
                    + "FROM graph_pages",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Page.insert",
            "INSERT INTO graph_pages (author_id, text)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Page.insertAll",
            "INSERT INTO graph_pages (author_id, text)\n"
                    + "SELECT author_id, text\n"
                    + "FROM unnest($1::bigint[], $2::text[]) WITH ORDINALITY AS input (author_id, text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Page.update",
            "UPDATE graph_pages\n"
                    + "SET author_id = $2, text = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Page.delete",
            "DELETE FROM graph_pages\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Page.deleteById",
            "DELETE FROM graph_pages\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Page.deleteAllById",
            "DELETE FROM graph_pages\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public PageCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Page>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, PageMapping::keyBinds);
    }

    @Override
    public Future<Page> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, PageMapping::keyBinds);
    }

    @Override
    public Future<List<Page>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PageMapping::keysBinds);
    }

    @Override
    public Future<List<Page>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, PageMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Page> insert(Page page) {
        return Crud.insert(executor, INSERT, page, PageMapping::insertBinds, PageMapping::inserted);
    }

    @Override
    public Future<List<Page>> insertAll(Collection<? extends Page> pages) {
        return Crud.insertAll(executor, INSERT_ALL, pages, PageMapping::insertAllBinds,
                PageMapping::inserted);
    }

    @Override
    public Future<Page> update(Page page) {
        return Crud.update(executor, UPDATE, EXISTS, page, PageMapping::updateBinds,
                PageMapping::updated, PageMapping::key, PageMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Page page) {
        return Crud.delete(executor, DELETE, EXISTS, page, PageMapping::deleteBinds,
                PageMapping::key, PageMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PageMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PageMapping::keysBinds);
    }

    @Override
    public Long keyOf(Page page) {
        return PageMapping.key(page);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PageCrud with(SqlExecutor executor) {
        return new PageCrud(executor);
    }
}
