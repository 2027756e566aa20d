// Generated from Player by Vorm; change that class instead.
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
 * The asynchronous CRUD repository of {@link Player}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PlayerCrud implements CrudRepository<Player, Long> {
    private static final SqlStatement<Player> FIND_BY_ID = SqlStatement.named(
            "Player.findById",
            "SELECT id, name, number, team_id, phone, agent_id\n"
                    + "FROM players\n"
                    + "WHERE id = $1",
            PlayerMapping.reader("Player.findById"));

    private static final SqlStatement<Player> FIND_ALL_BY_ID = SqlStatement.named(
            "Player.findAllById",
            "SELECT players.id, players.name, players.number, players.team_id, players.phone, players.agent_id\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN players ON players.id = input.id\n"
                    + "ORDER BY input_order",
            PlayerMapping.reader("Player.findAllById"));

    private static final SqlStatement<Player> FIND_ALL = SqlStatement.named(
            "Player.findAll",
            "SELECT id, name, number, team_id, phone, agent_id\n"
                    + "FROM players",
            PlayerMapping.reader("Player.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Player.exists",
            "SELECT EXISTS (SELECT 1 FROM players WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Player.count",
            "SELECT count(*)\n"
                    + "FROM players",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Player.insert",
            "INSERT INTO players (name, number, team_id, phone, agent_id)\n"
                    + "VALUES ($1, $2, $3, $4, $5)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Player.insertAll",
            "INSERT INTO players (name, number, team_id, phone, agent_id)\n"
                    + "SELECT name, number, team_id, phone, agent_id\n"
                    + "FROM unnest($1::text[], $2::integer[], $3::bigint[], $4::text[], $5::bigint[]) WITH ORDINALITY AS input (name, number, team_id, phone, agent_id, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Player.update",
            "UPDATE players\n"
                    + "SET name = $2, number = $3, team_id = $4, phone = $5, agent_id = $6\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Player.delete",
            "DELETE FROM players\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Player.deleteById",
            "DELETE FROM players\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Player.deleteAllById",
            "DELETE FROM players\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public PlayerCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Player>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, PlayerMapping::keyBinds);
    }

    @Override
    public Future<Player> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, PlayerMapping::keyBinds);
    }

    @Override
    public Future<List<Player>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PlayerMapping::keysBinds);
    }

    @Override
    public Future<List<Player>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, PlayerMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Player> insert(Player player) {
        return Crud.insert(executor, INSERT, player, PlayerMapping::insertBinds,
                PlayerMapping::inserted);
    }

    @Override
    public Future<List<Player>> insertAll(Collection<? extends Player> players) {
        return Crud.insertAll(executor, INSERT_ALL, players, PlayerMapping::insertAllBinds,
                PlayerMapping::inserted);
    }

    @Override
    public Future<Player> update(Player player) {
        return Crud.update(executor, UPDATE, EXISTS, player, PlayerMapping::updateBinds,
                PlayerMapping::updated, PlayerMapping::key, PlayerMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Player player) {
        return Crud.delete(executor, DELETE, EXISTS, player, PlayerMapping::deleteBinds,
                PlayerMapping::key, PlayerMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PlayerMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PlayerMapping::keysBinds);
    }

    @Override
    public Long keyOf(Player player) {
        return PlayerMapping.key(player);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PlayerCrud with(SqlExecutor executor) {
        return new PlayerCrud(executor);
    }
}
