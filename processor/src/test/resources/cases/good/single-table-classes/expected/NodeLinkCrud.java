// Generated from Node.Link by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Node.Link}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class NodeLinkCrud implements CrudRepository<Node.Link, NodeKey> {
    private static final SqlStatement<Node.Link> FIND_BY_ID = SqlStatement.named(
            "Node.Link.findById",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target\n"
                    + "FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND \"node type\" = 'link'",
            NodeLinkMapping.reader("Node.Link.findById"));

    private static final SqlStatement<Node.Link> FIND_ALL_BY_ID = SqlStatement.named(
            "Node.Link.findAllById",
            "SELECT nodes.drive, nodes.path, nodes.name, nodes.parent_id, nodes.bytes, nodes.blocks, nodes.version, nodes.created_at, nodes.updated_at, nodes.target\n"
                    + "FROM unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "JOIN tree.nodes ON nodes.drive = input.drive AND nodes.path = input.path AND nodes.\"node type\" = 'link'\n"
                    + "ORDER BY input_order",
            NodeLinkMapping.reader("Node.Link.findAllById"));

    private static final SqlStatement<Node.Link> FIND_ALL = SqlStatement.named(
            "Node.Link.findAll",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target\n"
                    + "FROM tree.nodes\n"
                    + "WHERE \"node type\" = 'link'",
            NodeLinkMapping.reader("Node.Link.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Node.Link.exists",
            "SELECT EXISTS (SELECT 1 FROM tree.nodes WHERE drive = $1 AND path = $2 AND \"node type\" = 'link')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Node.Link.count",
            "SELECT count(*)\n"
                    + "FROM tree.nodes\n"
                    + "WHERE \"node type\" = 'link'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Node.Link.insert",
            "INSERT INTO tree.nodes (\"node type\", drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target)\n"
                    + "VALUES ('link', $1, $2, $3, $4, $5, $6, clock_timestamp(), now(), now(), $7)\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Node.Link.insertAll",
            "INSERT INTO tree.nodes (\"node type\", drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target)\n"
                    + "SELECT 'link', drive, path, name, parent_id, bytes, blocks, clock_timestamp(), now(), now(), target\n"
                    + "FROM unnest($1::integer[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[], $7::text[]) WITH ORDINALITY AS input (drive, path, name, parent_id, bytes, blocks, target, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Node.Link.update",
            "UPDATE tree.nodes\n"
                    + "SET name = $3, parent_id = $4, bytes = $5, blocks = $6, version = clock_timestamp(), updated_at = now(), target = $7\n"
                    + "WHERE drive = $1 AND path = $2 AND version = $8 AND \"node type\" = 'link'\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Node.Link.delete",
            "DELETE FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND version = $3 AND \"node type\" = 'link'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Node.Link.deleteById",
            "DELETE FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND \"node type\" = 'link'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Node.Link.deleteAllById",
            "DELETE FROM tree.nodes\n"
                    + "USING unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "WHERE nodes.drive = input.drive AND nodes.path = input.path AND nodes.\"node type\" = 'link'");

    private final SqlExecutor executor;

    public NodeLinkCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Node.Link>> findById(NodeKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, NodeLinkMapping::keyBinds);
    }

    @Override
    public Future<Node.Link> getById(NodeKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, NodeLinkMapping::keyBinds);
    }

    @Override
    public Future<List<Node.Link>> findAllById(Collection<? extends NodeKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, NodeLinkMapping::keysBinds);
    }

    @Override
    public Future<List<Node.Link>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(NodeKey id) {
        return Crud.exists(executor, EXISTS, id, NodeLinkMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Node.Link> insert(Node.Link link) {
        return Crud.insert(executor, INSERT, link, NodeLinkMapping::insertBinds,
                NodeLinkMapping::inserted);
    }

    @Override
    public Future<List<Node.Link>> insertAll(Collection<? extends Node.Link> links) {
        return Crud.insertAll(executor, INSERT_ALL, links, NodeLinkMapping::insertAllBinds,
                NodeLinkMapping::inserted);
    }

    @Override
    public Future<Node.Link> update(Node.Link link) {
        return Crud.update(executor, UPDATE, EXISTS, link, NodeLinkMapping::beforeUpdate,
                NodeLinkMapping::updateBinds, NodeLinkMapping::updated, NodeLinkMapping::key,
                NodeLinkMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Node.Link link) {
        return Crud.delete(executor, DELETE, EXISTS, link, NodeLinkMapping::deleteBinds,
                NodeLinkMapping::key, NodeLinkMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(NodeKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, NodeLinkMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends NodeKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, NodeLinkMapping::keysBinds);
    }

    @Override
    public NodeKey keyOf(Node.Link link) {
        return NodeLinkMapping.key(link);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public NodeLinkCrud with(SqlExecutor executor) {
        return new NodeLinkCrud(executor);
    }
}
