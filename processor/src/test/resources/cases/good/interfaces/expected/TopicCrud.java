// Generated from Topic by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Topic}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TopicCrud implements CrudRepository<Topic, Long> {
    private static final SqlStatement<Topic> FIND_BY_ID = SqlStatement.named(
            "Topic.findById",
            "SELECT id, label, text\n"
                    + "FROM topics\n"
                    + "WHERE id = $1",
            TopicMapping::read);

    private static final SqlStatement<Topic> FIND_ALL_BY_ID = SqlStatement.named(
            "Topic.findAllById",
            "SELECT topics.id, topics.label, topics.text\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN topics ON topics.id = input.id\n"
                    + "ORDER BY input_order",
            TopicMapping::read);

    private static final SqlStatement<Topic> FIND_ALL = SqlStatement.named(
            "Topic.findAll",
            "SELECT id, label, text\n"
                    + "FROM topics",
            TopicMapping::read);

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Topic.exists",
            "SELECT EXISTS (SELECT 1 FROM topics WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Topic.count",
            "SELECT count(*)\n"
                    + "FROM topics",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Topic.insert",
            "INSERT INTO topics (label, text)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Topic.insertAll",
            "INSERT INTO topics (label, text)\n"
                    + "SELECT label, text\n"
                    + "FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS input (label, text, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Topic.update",
            "UPDATE topics\n"
                    + "SET label = $2, text = $3\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Topic.delete",
            "DELETE FROM topics\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Topic.deleteById",
            "DELETE FROM topics\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Topic.deleteAllById",
            "DELETE FROM topics\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public TopicCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Topic>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, TopicMapping::keyBinds);
    }

    @Override
    public Future<Topic> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, TopicMapping::keyBinds);
    }

    @Override
    public Future<List<Topic>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TopicMapping::keysBinds);
    }

    @Override
    public Future<List<Topic>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, TopicMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Topic> insert(Topic topic) {
        return Crud.insert(executor, INSERT, topic, TopicMapping::insertBinds,
                TopicMapping::inserted);
    }

    @Override
    public Future<List<Topic>> insertAll(Collection<? extends Topic> topics) {
        return Crud.insertAll(executor, INSERT_ALL, topics, TopicMapping::insertAllBinds,
                TopicMapping::inserted);
    }

    @Override
    public Future<Topic> update(Topic topic) {
        return Crud.update(executor, UPDATE, EXISTS, topic, TopicMapping::updateBinds,
                TopicMapping::updated, TopicMapping::key, TopicMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Topic topic) {
        return Crud.delete(executor, DELETE, EXISTS, topic, TopicMapping::deleteBinds,
                TopicMapping::key, TopicMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TopicMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TopicMapping::keysBinds);
    }

    @Override
    public Long keyOf(Topic topic) {
        return TopicMapping.key(topic);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TopicCrud with(SqlExecutor executor) {
        return new TopicCrud(executor);
    }
}
