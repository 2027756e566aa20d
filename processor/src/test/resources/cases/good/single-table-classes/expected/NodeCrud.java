// Generated from Node by Vorm; change that type instead.
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
 * The asynchronous CRUD repository of {@link Node}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class NodeCrud implements CrudRepository<Node, NodeKey> {
    private static final SqlStatement<Node> FIND_BY_ID = SqlStatement.named(
            "Node.findById",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, \"node type\", target, major, content, hash, target, target\n"
                    + "FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2",
            NodeMapping.reader("Node.findById"));

    private static final SqlStatement<Node> FIND_ALL_BY_ID = SqlStatement.named(
            "Node.findAllById",
            "SELECT nodes.drive, nodes.path, nodes.name, nodes.parent_id, nodes.bytes, nodes.blocks, nodes.version, nodes.created_at, nodes.updated_at, nodes.\"node type\", nodes.target, nodes.major, nodes.content, nodes.hash, nodes.target, nodes.target\n"
                    + "FROM unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "JOIN tree.nodes ON nodes.drive = input.drive AND nodes.path = input.path\n"
                    + "ORDER BY input_order",
            NodeMapping.reader("Node.findAllById"));

    private static final SqlStatement<Node> FIND_ALL = SqlStatement.named(
            "Node.findAll",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, \"node type\", target, major, content, hash, target, target\n"
                    + "FROM tree.nodes",
            NodeMapping.reader("Node.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Node.exists",
            "SELECT EXISTS (SELECT 1 FROM tree.nodes WHERE drive = $1 AND path = $2)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Node.count",
            "SELECT count(*)\n"
                    + "FROM tree.nodes",
            Values::readLong);

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Node.insertAll",
            "INSERT INTO tree.nodes (\"node type\", drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target, major, content, hash)\n"
                    + "SELECT \"node type\", drive, path, name, parent_id, bytes, blocks, clock_timestamp(), now(), now(), target, major, content, hash\n"
                    + "FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[], $8::text[], $9::smallint[], $10::bytea[], $11::text[]) WITH ORDINALITY AS input (\"node type\", drive, path, name, parent_id, bytes, blocks, target, major, content, hash, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Node.deleteById",
            "DELETE FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Node.deleteAllById",
            "DELETE FROM tree.nodes\n"
                    + "USING unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "WHERE nodes.drive = input.drive AND nodes.path = input.path");

    private final SqlExecutor executor;

    public NodeCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Node>> findById(NodeKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, NodeMapping::keyBinds);
    }

    @Override
    public Future<Node> getById(NodeKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, NodeMapping::keyBinds);
    }

    @Override
    public Future<List<Node>> findAllById(Collection<? extends NodeKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, NodeMapping::keysBinds);
    }

    @Override
    public Future<List<Node>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(NodeKey id) {
        return Crud.exists(executor, EXISTS, id, NodeMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Node> insert(Node node) {
        if (node instanceof Folder folder) {
            return new FolderCrud(executor).insert(folder).map(written -> written);
        }
        if (node instanceof Node.Device device) {
            return new NodeDeviceCrud(executor).insert(device).map(written -> written);
        }
        if (node instanceof Node.File file) {
            return new NodeFileCrud(executor).insert(file).map(written -> written);
        }
        if (node instanceof Node.Link link) {
            return new NodeLinkCrud(executor).insert(link).map(written -> written);
        }
        return Crud.missing("Node.insert");
    }

    @Override
    public Future<List<Node>> insertAll(Collection<? extends Node> nodes) {
        return Crud.insertAll(executor, INSERT_ALL, nodes, NodeMapping::insertAllBinds,
                NodeMapping::inserted);
    }

    @Override
    public Future<Node> update(Node node) {
        if (node instanceof Folder folder) {
            return new FolderCrud(executor).update(folder).map(written -> written);
        }
        if (node instanceof Node.Device device) {
            return new NodeDeviceCrud(executor).update(device).map(written -> written);
        }
        if (node instanceof Node.File file) {
            return new NodeFileCrud(executor).update(file).map(written -> written);
        }
        if (node instanceof Node.Link link) {
            return new NodeLinkCrud(executor).update(link).map(written -> written);
        }
        return Crud.missing("Node.update");
    }

    @Override
    public Future<Void> delete(Node node) {
        if (node instanceof Folder folder) {
            return new FolderCrud(executor).delete(folder);
        }
        if (node instanceof Node.Device device) {
            return new NodeDeviceCrud(executor).delete(device);
        }
        if (node instanceof Node.File file) {
            return new NodeFileCrud(executor).delete(file);
        }
        if (node instanceof Node.Link link) {
            return new NodeLinkCrud(executor).delete(link);
        }
        return Crud.missing("Node.delete");
    }

    @Override
    public Future<Boolean> deleteById(NodeKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, NodeMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends NodeKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, NodeMapping::keysBinds);
    }

    @Override
    public NodeKey keyOf(Node node) {
        return NodeMapping.key(node);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public NodeCrud with(SqlExecutor executor) {
        return new NodeCrud(executor);
    }
}
