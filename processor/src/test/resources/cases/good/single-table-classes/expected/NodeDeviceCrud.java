// Generated from Node.Device by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Node.Device}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class NodeDeviceCrud implements CrudRepository<Node.Device, NodeKey> {
    private static final SqlStatement<Node.Device> FIND_BY_ID = SqlStatement.named(
            "Node.Device.findById",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target, major\n"
                    + "FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND \"node type\" = 'device'",
            NodeDeviceMapping.reader("Node.Device.findById"));

    private static final SqlStatement<Node.Device> FIND_ALL_BY_ID = SqlStatement.named(
            "Node.Device.findAllById",
            "SELECT nodes.drive, nodes.path, nodes.name, nodes.parent_id, nodes.bytes, nodes.blocks, nodes.version, nodes.created_at, nodes.updated_at, nodes.target, nodes.major\n"
                    + "FROM unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "JOIN tree.nodes ON nodes.drive = input.drive AND nodes.path = input.path AND nodes.\"node type\" = 'device'\n"
                    + "ORDER BY input_order",
            NodeDeviceMapping.reader("Node.Device.findAllById"));

    private static final SqlStatement<Node.Device> FIND_ALL = SqlStatement.named(
            "Node.Device.findAll",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target, major\n"
                    + "FROM tree.nodes\n"
                    + "WHERE \"node type\" = 'device'",
            NodeDeviceMapping.reader("Node.Device.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Node.Device.exists",
            "SELECT EXISTS (SELECT 1 FROM tree.nodes WHERE drive = $1 AND path = $2 AND \"node type\" = 'device')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Node.Device.count",
            "SELECT count(*)\n"
                    + "FROM tree.nodes\n"
                    + "WHERE \"node type\" = 'device'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Node.Device.insert",
            "INSERT INTO tree.nodes (\"node type\", drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target, major)\n"
                    + "VALUES ('device', $1, $2, $3, $4, $5, $6, clock_timestamp(), now(), now(), $7, $8)\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Node.Device.insertAll",
            "INSERT INTO tree.nodes (\"node type\", drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at, target, major)\n"
                    + "SELECT 'device', drive, path, name, parent_id, bytes, blocks, clock_timestamp(), now(), now(), target, major\n"
                    + "FROM unnest($1::integer[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[], $7::text[], $8::smallint[]) WITH ORDINALITY AS input (drive, path, name, parent_id, bytes, blocks, target, major, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Node.Device.update",
            "UPDATE tree.nodes\n"
                    + "SET name = $3, parent_id = $4, bytes = $5, blocks = $6, version = clock_timestamp(), updated_at = now(), target = $7, major = $8\n"
                    + "WHERE drive = $1 AND path = $2 AND version = $9 AND \"node type\" = 'device'\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Node.Device.delete",
            "DELETE FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND version = $3 AND \"node type\" = 'device'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Node.Device.deleteById",
            "DELETE FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND \"node type\" = 'device'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Node.Device.deleteAllById",
            "DELETE FROM tree.nodes\n"
                    + "USING unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "WHERE nodes.drive = input.drive AND nodes.path = input.path AND nodes.\"node type\" = 'device'");

    private final SqlExecutor executor;

    public NodeDeviceCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Node.Device>> findById(NodeKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, NodeDeviceMapping::keyBinds);
    }

    @Override
    public Future<Node.Device> getById(NodeKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, NodeDeviceMapping::keyBinds);
    }

    @Override
    public Future<List<Node.Device>> findAllById(Collection<? extends NodeKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, NodeDeviceMapping::keysBinds);
    }

    @Override
    public Future<List<Node.Device>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(NodeKey id) {
        return Crud.exists(executor, EXISTS, id, NodeDeviceMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Node.Device> insert(Node.Device device) {
        return Crud.insert(executor, INSERT, device, NodeDeviceMapping::insertBinds,
                NodeDeviceMapping::inserted);
    }

    @Override
    public Future<List<Node.Device>> insertAll(Collection<? extends Node.Device> devices) {
        return Crud.insertAll(executor, INSERT_ALL, devices, NodeDeviceMapping::insertAllBinds,
                NodeDeviceMapping::inserted);
    }

    @Override
    public Future<Node.Device> update(Node.Device device) {
        return Crud.update(executor, UPDATE, EXISTS, device, NodeDeviceMapping::beforeUpdate,
                NodeDeviceMapping::updateBinds, NodeDeviceMapping::updated, NodeDeviceMapping::key,
                NodeDeviceMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Node.Device device) {
        return Crud.delete(executor, DELETE, EXISTS, device, NodeDeviceMapping::deleteBinds,
                NodeDeviceMapping::key, NodeDeviceMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(NodeKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, NodeDeviceMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends NodeKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, NodeDeviceMapping::keysBinds);
    }

    @Override
    public NodeKey keyOf(Node.Device device) {
        return NodeDeviceMapping.key(device);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public NodeDeviceCrud with(SqlExecutor executor) {
        return new NodeDeviceCrud(executor);
    }
}
