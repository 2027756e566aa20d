// Generated from Folder by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Folder}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class FolderCrud implements CrudRepository<Folder, NodeKey> {
    private static final SqlStatement<Folder> FIND_BY_ID = SqlStatement.named(
            "Folder.findById",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at\n"
                    + "FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND \"node type\" = 'folder'",
            FolderMapping.reader("Folder.findById"));

    private static final SqlStatement<Folder> FIND_ALL_BY_ID = SqlStatement.named(
            "Folder.findAllById",
            "SELECT nodes.drive, nodes.path, nodes.name, nodes.parent_id, nodes.bytes, nodes.blocks, nodes.version, nodes.created_at, nodes.updated_at\n"
                    + "FROM unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "JOIN tree.nodes ON nodes.drive = input.drive AND nodes.path = input.path AND nodes.\"node type\" = 'folder'\n"
                    + "ORDER BY input_order",
            FolderMapping.reader("Folder.findAllById"));

    private static final SqlStatement<Folder> FIND_ALL = SqlStatement.named(
            "Folder.findAll",
            "SELECT drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at\n"
                    + "FROM tree.nodes\n"
                    + "WHERE \"node type\" = 'folder'",
            FolderMapping.reader("Folder.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Folder.exists",
            "SELECT EXISTS (SELECT 1 FROM tree.nodes WHERE drive = $1 AND path = $2 AND \"node type\" = 'folder')",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Folder.count",
            "SELECT count(*)\n"
                    + "FROM tree.nodes\n"
                    + "WHERE \"node type\" = 'folder'",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Folder.insert",
            "INSERT INTO tree.nodes (\"node type\", drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at)\n"
                    + "VALUES ('folder', $1, $2, $3, $4, $5, $6, clock_timestamp(), now(), now())\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Folder.insertAll",
            "INSERT INTO tree.nodes (\"node type\", drive, path, name, parent_id, bytes, blocks, version, created_at, updated_at)\n"
                    + "SELECT 'folder', drive, path, name, parent_id, bytes, blocks, clock_timestamp(), now(), now()\n"
                    + "FROM unnest($1::integer[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[]) WITH ORDINALITY AS input (drive, path, name, parent_id, bytes, blocks, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Folder.update",
            "UPDATE tree.nodes\n"
                    + "SET name = $3, parent_id = $4, bytes = $5, blocks = $6, version = clock_timestamp(), updated_at = now()\n"
                    + "WHERE drive = $1 AND path = $2 AND version = $7 AND \"node type\" = 'folder'\n"
                    + "RETURNING version, created_at, updated_at");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Folder.delete",
            "DELETE FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND version = $3 AND \"node type\" = 'folder'");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Folder.deleteById",
            "DELETE FROM tree.nodes\n"
                    + "WHERE drive = $1 AND path = $2 AND \"node type\" = 'folder'");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Folder.deleteAllById",
            "DELETE FROM tree.nodes\n"
                    + "USING unnest($1::integer[], $2::text[]) WITH ORDINALITY AS input (drive, path, input_order)\n"
                    + "WHERE nodes.drive = input.drive AND nodes.path = input.path AND nodes.\"node type\" = 'folder'");

    private final SqlExecutor executor;

    public FolderCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Folder>> findById(NodeKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, FolderMapping::keyBinds);
    }

    @Override
    public Future<Folder> getById(NodeKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, FolderMapping::keyBinds);
    }

    @Override
    public Future<List<Folder>> findAllById(Collection<? extends NodeKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, FolderMapping::keysBinds);
    }

    @Override
    public Future<List<Folder>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(NodeKey id) {
        return Crud.exists(executor, EXISTS, id, FolderMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Folder> insert(Folder folder) {
        return Crud.insert(executor, INSERT, folder, FolderMapping::insertBinds,
                FolderMapping::inserted);
    }

    @Override
    public Future<List<Folder>> insertAll(Collection<? extends Folder> folders) {
        return Crud.insertAll(executor, INSERT_ALL, folders, FolderMapping::insertAllBinds,
                FolderMapping::inserted);
    }

    @Override
    public Future<Folder> update(Folder folder) {
        return Crud.update(executor, UPDATE, EXISTS, folder, FolderMapping::beforeUpdate,
                FolderMapping::updateBinds, FolderMapping::updated, FolderMapping::key,
                FolderMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Folder folder) {
        return Crud.delete(executor, DELETE, EXISTS, folder, FolderMapping::deleteBinds,
                FolderMapping::key, FolderMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(NodeKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, FolderMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends NodeKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, FolderMapping::keysBinds);
    }

    @Override
    public NodeKey keyOf(Folder folder) {
        return FolderMapping.key(folder);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public FolderCrud with(SqlExecutor executor) {
        return new FolderCrud(executor);
    }
}
