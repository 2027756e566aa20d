// Generated from Board by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Board}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class BoardCrud implements CrudRepository<Board, BoardKey> {
    private static final SqlStatement<Board> FIND_BY_ID = SqlStatement.named(
            "Board.findById",
            "SELECT \"row\", place, owner, across_tenants\n"
                    + "FROM boards\n"
                    + "WHERE \"row\" = $1 AND place = $2 AND owner = $3",
            BoardMapping::read).tenant(3, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Board> FIND_ALL_BY_ID = SqlStatement.named(
            "Board.findAllById",
            "SELECT boards.\"row\", boards.place, boards.owner, boards.across_tenants\n"
                    + "FROM unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (\"row\", place, input_order)\n"
                    + "JOIN boards ON boards.\"row\" = input.\"row\" AND boards.place = input.place AND boards.owner = $3\n"
                    + "ORDER BY input_order",
            BoardMapping::read).tenant(3, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Board> FIND_ALL = SqlStatement.named(
            "Board.findAll",
            "SELECT \"row\", place, owner, across_tenants\n"
                    + "FROM boards\n"
                    + "WHERE owner = $1",
            BoardMapping::read).tenant(1, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Board.exists",
            "SELECT EXISTS (SELECT 1 FROM boards WHERE \"row\" = $1 AND place = $2 AND owner = $3)",
            Values::readBoolean).tenant(3, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Board.count",
            "SELECT count(*)\n"
                    + "FROM boards\n"
                    + "WHERE owner = $1",
            Values::readLong).tenant(1, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Board.insert",
            "INSERT INTO boards (\"row\", place, owner, across_tenants)\n"
                    + "VALUES ($1, $2, $3, $4)\n"
                    + "RETURNING owner").tenant(3, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Board.insertAll",
            "INSERT INTO boards (\"row\", place, owner, across_tenants)\n"
                    + "SELECT \"row\", place, owner, across_tenants\n"
                    + "FROM unnest($1::integer[], $2::integer[], $3::uuid[], $4::text[]) WITH ORDINALITY AS input (\"row\", place, owner, across_tenants, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING owner").tenant(3, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Board.update",
            "UPDATE boards\n"
                    + "SET across_tenants = $3\n"
                    + "WHERE \"row\" = $1 AND place = $2 AND owner = $4\n"
                    + "RETURNING owner").tenant(4, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Board.delete",
            "DELETE FROM boards\n"
                    + "WHERE \"row\" = $1 AND place = $2 AND owner = $3").tenant(3, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Board.deleteById",
            "DELETE FROM boards\n"
                    + "WHERE \"row\" = $1 AND place = $2 AND owner = $3").tenant(3, BoardMapping.COMPANY_TYPE, "Board.company");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Board.deleteAllById",
            "DELETE FROM boards\n"
                    + "USING unnest($1::integer[], $2::integer[]) WITH ORDINALITY AS input (\"row\", place, input_order)\n"
                    + "WHERE boards.\"row\" = input.\"row\" AND boards.place = input.place AND boards.owner = $3").tenant(3, BoardMapping.COMPANY_TYPE, "Board.company");

    private final SqlExecutor executor;

    public BoardCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Board>> findById(BoardKey id) {
        return Crud.findById(executor, FIND_BY_ID, id, BoardMapping::keyBinds);
    }

    @Override
    public Future<Board> getById(BoardKey id) {
        return Crud.getById(executor, FIND_BY_ID, id, BoardMapping::keyBinds);
    }

    @Override
    public Future<List<Board>> findAllById(Collection<? extends BoardKey> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, BoardMapping::keysBinds);
    }

    @Override
    public Future<List<Board>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(BoardKey id) {
        return Crud.exists(executor, EXISTS, id, BoardMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Board> insert(Board board) {
        return Crud.insert(executor, INSERT, board, BoardMapping::insertBinds,
                BoardMapping::inserted);
    }

    @Override
    public Future<List<Board>> insertAll(Collection<? extends Board> boards) {
        return Crud.insertAll(executor, INSERT_ALL, boards, BoardMapping::insertAllBinds,
                BoardMapping::inserted);
    }

    @Override
    public Future<Board> update(Board board) {
        return Crud.update(executor, UPDATE, EXISTS, board, BoardMapping::updateBinds,
                BoardMapping::updated, BoardMapping::key, BoardMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Board board) {
        return Crud.delete(executor, DELETE, EXISTS, board, BoardMapping::deleteBinds,
                BoardMapping::key, BoardMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(BoardKey id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, BoardMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends BoardKey> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, BoardMapping::keysBinds);
    }

    @Override
    public BoardKey keyOf(Board board) {
        return BoardMapping.key(board);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public BoardCrud with(SqlExecutor executor) {
        return new BoardCrud(executor);
    }
}
