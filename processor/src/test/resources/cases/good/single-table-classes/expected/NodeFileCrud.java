// Generated from Node.File by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Node.File}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class NodeFileCrud implements CrudRepository<Node.File, NodeKey> {
    private static final SqlStatement<Node.File> FIND_BY_ID = SqlStatement.named(
            "Node.File.findById",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, content, hash, target\n"
                    + "FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND \"node type\" = 'file'",
            NodeFileMapping.reader("Node.File.findById"));

    private static final SqlStatement<Node.File> FIND_ALL_BY_ID = SqlStatement.named(
            "Node.File.findAllById",
            "SELECT nodes.drive, nodes.path, nodes.name, nodes.parent_id, nodes.bytes, nodes.blocks, nodes.version, nodes.created_at, nodes.updated_at, nodes.content, nodes.hash, nodes.target\n"
                    + "FROM unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "JOIN tree.nodes ON nodes.drive = input.drive AND nodes.path = input.path AND nodes.\"node type\" = 'file'\n"
                    + "ORDER BY input_order",
            NodeFileMapping.reader("Node.File.findAllById"));

    private static final SqlStatement<Node.File> FIND_ALL = SqlStatement.named(
            "Node.File.findAll",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, content, hash, target\n"
                    + "FROM tree.nodes\n"
                    + "WHERE \"node type\" = 'file'",
            NodeFileMapping.reader("Node.File.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Node.File.exists",
            "SELECT EXISTS (SELECT 1 FROM tree.nodes WHERE drive = $1 AND path = $2 AND \"node type\" = 'file')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Node.File.count",
            "SELECT count(*)\n"
                    + "FROM tree.nodes\n"
                    + "WHERE \"node type\" = 'file'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Node.File.insert",
            "INSERT INTO tree.nodes (\"node type\", drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, content, hash, target)\n"
                    + "VALUES ('file', $1, $2, $3, $4, $5, $6, clock_timestamp(), now(), now(), $7, $8, $9)\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Node.File.insertAll",
            "INSERT INTO tree.nodes (\"node type\", drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, content, hash, target)\n"
                    + "SELECT 'file', drive, path, name, parent_id, bytes, blocks, clock_timestamp(), now(), now(), content, hash, target\n"
                    + "FROM unnest($1::integer[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[], $7::bytea[], $8::text[], $9::text[]) WITH ORDINALITY AS input (drive, path, name, parent_id, bytes, blocks, content, hash, target, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Node.File.update",
            "UPDATE tree.nodes\n"
                    + "SET name = $3, parent_id = $4, bytes = $5, blocks = $6, version = clock_timestamp(), updated_at = now(), content = $7, hash = $8, target = $9\n"
                    + "WHERE drive = $1 AND path = $2 AND version = $10 AND \"node type\" = 'file'\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Node.File.delete",
            "DELETE FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND version = $3 AND \"node type\" = 'file'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Node.File.deleteById",
            "DELETE FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND \"node type\" = 'file'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Node.File.deleteAllById",
            "DELETE FROM tree.nodes\n"
                    + "USING unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "WHERE nodes.drive = input.drive AND nodes.path = input.path AND nodes.\"node type\" = 'file'");

    private final SqlExecutor executor;

    public NodeFileCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Node.File>> findById(NodeKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, NodeFileMapping::keyBinds);
    }

    @Override
    public Future<Node.File> getById(NodeKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, NodeFileMapping::keyBinds);
    }

    @Override
    public Future<List<Node.File>> findAllById(Collection<? extends NodeKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, NodeFileMapping::keysBinds);
    }

    @Override
    public Future<List<Node.File>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(NodeKey id) {
        return Crud.exists(executor, EXISTS, id, NodeFileMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Node.File> insert(Node.File file) {
        return Crud.insert(executor, INSERT, file, NodeFileMapping::insertBinds,
                NodeFileMapping::inserted);
    }

    @Override
    public Future<List<Node.File>> insertAll(Collection<? extends Node.File> files) {
        return Crud.insertAll(executor, INSERT_ALL, files, NodeFileMapping::insertAllBinds,
                NodeFileMapping::inserted);
    }

    @Override
    public Future<Node.File> update(Node.File file) {
        return Crud.update(executor, UPDATE, EXISTS, file, NodeFileMapping::beforeUpdate,
                NodeFileMapping::updateBinds, NodeFileMapping::updated, NodeFileMapping::key,
                NodeFileMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Node.File file) {
        return Crud.delete(executor, DELETE, EXISTS, file, NodeFileMapping::deleteBinds,
                NodeFileMapping::key, NodeFileMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(NodeKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, NodeFileMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends NodeKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, NodeFileMapping::keysBinds);
    }

    @Override
    public NodeKey keyOf(Node.File file) {
        return NodeFileMapping.key(file);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public NodeFileCrud with(SqlExecutor executor) {
        return new NodeFileCrud(executor);
    }
}
