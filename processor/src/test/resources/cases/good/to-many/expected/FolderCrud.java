// Generated from Folder by Vorm; change that record instead.
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
public class FolderCrud implements CrudRepository<Folder, Long> {
    private static final SqlStatement<Folder> FIND_BY_ID = SqlStatement.named(
            "Folder.findById",
            "SELECT id, parent_id\n"
                    + "FROM graph_folders\n"
                    + "WHERE id = $1",
            FolderMapping.reader("Folder.findById"));

    private static final SqlStatement<Folder> FIND_ALL_BY_ID = SqlStatement.named(
            "Folder.findAllById",
            "SELECT graph_folders.id, graph_folders.parent_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN graph_folders ON graph_folders.id = input.id\n"
                    + "ORDER BY input_order",
            FolderMapping.reader("Folder.findAllById"));

    private static final SqlStatement<Folder> FIND_ALL = SqlStatement.named(
            "Folder.findAll",
            "SELECT id, parent_id\n"
                    + "FROM graph_folders",
            FolderMapping.reader("Folder.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Folder.exists",
            "SELECT EXISTS (SELECT 1 FROM graph_folders WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Folder.count",
            "SELECT count(*)\n"
                    + "FROM graph_folders",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Folder.insert",
            "INSERT INTO graph_folders (id, parent_id)\n"
                    + "VALUES ($1, $2)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Folder.insertAll",
            "INSERT INTO graph_folders (id, parent_id)\n"
                    + "SELECT id, parent_id\n"
                    + "FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS input (id, parent_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Folder.update",
            "UPDATE graph_folders\n"
                    + "SET parent_id = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Folder.delete",
            "DELETE FROM graph_folders\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Folder.deleteById",
            "DELETE FROM graph_folders\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Folder.deleteAllById",
            "DELETE FROM graph_folders\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public FolderCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Folder>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, FolderMapping::keyBinds);
    }

    @Override
    public Future<Folder> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, FolderMapping::keyBinds);
    }

    @Override
    public Future<List<Folder>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, FolderMapping::keysBinds);
    }

    @Override
    public Future<List<Folder>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
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
        return Crud.update(executor, UPDATE, EXISTS, folder, FolderMapping::updateBinds,
                FolderMapping::updated, FolderMapping::key, FolderMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Folder folder) {
        return Crud.delete(executor, DELETE, EXISTS, folder, FolderMapping::deleteBinds,
                FolderMapping::key, FolderMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, FolderMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, FolderMapping::keysBinds);
    }

    @Override
    public Long keyOf(Folder folder) {
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
