// Generated from Team by Vorm; change that record instead.
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
 * The asynchronous CRUD repository of {@link Team}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TeamCrud implements CrudRepository<Team, Long> {
    private static final SqlStatement<Team> FIND_BY_ID = SqlStatement.named(
            "Team.findById",
            "SELECT id, name\n"
                    + "FROM teams\n"
                    + "WHERE id = $1",
            TeamMapping.reader("Team.findById"));

    private static final SqlStatement<Team> FIND_ALL_BY_ID = SqlStatement.named(
            "Team.findAllById",
            "SELECT teams.id, teams.name\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN teams ON teams.id = input.id\n"
                    + "ORDER BY input_order",
            TeamMapping.reader("Team.findAllById"));

    private static final SqlStatement<Team> FIND_ALL = SqlStatement.named(
            "Team.findAll",
            "SELECT id, name\n"
                    + "FROM teams",
            TeamMapping.reader("Team.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Team.exists",
            "SELECT EXISTS (SELECT 1 FROM teams WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Team.count",
            "SELECT count(*)\n"
                    + "FROM teams",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Team.insert",
            "INSERT INTO teams (name)\n"
                    + "VALUES ($1)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Team.insertAll",
            "INSERT INTO teams (name)\n"
                    + "SELECT name\n"
                    + "FROM unnest($1::text[]) WITH ORDINALITY AS input (name, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Team.update",
            "UPDATE teams\n"
                    + "SET name = $2\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Team.delete",
            "DELETE FROM teams\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Team.deleteById",
            "DELETE FROM teams\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Team.deleteAllById",
            "DELETE FROM teams\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public TeamCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Team>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, TeamMapping::keyBinds);
    }

    @Override
    public Future<Team> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, TeamMapping::keyBinds);
    }

    @Override
    public Future<List<Team>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, TeamMapping::keysBinds);
    }

    @Override
    public Future<List<Team>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, TeamMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Team> insert(Team team) {
        return Crud.insert(executor, INSERT, team, TeamMapping::insertBinds, TeamMapping::inserted);
    }

    @Override
    public Future<List<Team>> insertAll(Collection<? extends Team> teams) {
        return Crud.insertAll(executor, INSERT_ALL, teams, TeamMapping::insertAllBinds,
                TeamMapping::inserted);
    }

    @Override
    public Future<Team> update(Team team) {
        return Crud.update(executor, UPDATE, EXISTS, team, TeamMapping::updateBinds,
                TeamMapping::updated, TeamMapping::key, TeamMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Team team) {
        return Crud.delete(executor, DELETE, EXISTS, team, TeamMapping::deleteBinds,
                TeamMapping::key, TeamMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, TeamMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, TeamMapping::keysBinds);
    }

    @Override
    public Long keyOf(Team team) {
        return TeamMapping.key(team);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public TeamCrud with(SqlExecutor executor) {
        return new TeamCrud(executor);
    }
}
