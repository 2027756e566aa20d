// Generated from Tag by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Tag}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TagCrud implements CrudRepository<Tag, Long> {
    private static final SqlStatement<Tag> FIND_BY_ID = SqlStatement.named(
            "Tag.findById",
            "SELECT id, name\n"
                    + "FROM graph_tags\n"
                    + "WHERE id = $1",
            TagMapping.reader("Tag.findById"));

    private static final SqlStatement<Tag> FIND_ALL_BY_ID = SqlStatement.named(
            "Tag.findAllById",
            "SELECT graph_tags.id, graph_tags.name\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN graph_tags ON graph_tags.id = input.id\n"
                    + "ORDER BY input_order",
            TagMapping.reader("Tag.findAllById"));

    private static final SqlStatement<Tag> FIND_ALL = SqlStatement.named(
            "Tag.findAll",
            "SELECT id, name\n"
                    + "FROM graph_tags",
            TagMapping.reader("Tag.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Tag.exists",
            "SELECT EXISTS (SELECT 1 FROM graph_tags WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Tag.count",
            "SELECT count(*)\n"
                    + "FROM graph_tags",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Tag.insert",
            "INSERT INTO graph_tags (name)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Tag.insertAll",
            "INSERT INTO graph_tags (name)\n"
                    + "SELECT name\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Tag.update",
            "UPDATE graph_tags\n"
                    + "SET name = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Tag.delete",
            "DELETE FROM graph_tags\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Tag.deleteById",
            "DELETE FROM graph_tags\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Tag.deleteAllById",
            "DELETE FROM graph_tags\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public TagCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Tag>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, TagMapping::keyBinds);
    }

    @Override
    public Future<Tag> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, TagMapping::keyBinds);
    }

    @Override
    public Future<List<Tag>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TagMapping::keysBinds);
    }

    @Override
    public Future<List<Tag>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, TagMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Tag> insert(Tag tag) {
        return Crud.insert(executor, INSERT, tag, TagMapping::insertBinds, TagMapping::inserted);
    }

    @Override
    public Future<List<Tag>> insertAll(Collection<? extends Tag> tags) {
        return Crud.insertAll(executor, INSERT_ALL, tags, TagMapping::insertAllBinds,
                TagMapping::inserted);
    }

    @Override
    public Future<Tag> update(Tag tag) {
        return Crud.update(executor, UPDATE, EXISTS, tag, TagMapping::updateBinds,
                TagMapping::updated, TagMapping::key, TagMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Tag tag) {
        return Crud.delete(executor, DELETE, EXISTS, tag, TagMapping::deleteBinds, TagMapping::key,
                TagMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TagMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TagMapping::keysBinds);
    }

    @Override
    public Long keyOf(Tag tag) {
        return TagMapping.key(tag);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TagCrud with(SqlExecutor executor) {
        return new TagCrud(executor);
    }
}
