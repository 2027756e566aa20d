// Generated from Teams by Vorm; change that interface instead.
package app;

import dev.vorm.execute.FetchAlong;
import dev.vorm.execute.SqlExecutor;
import dev.vorm.support.Fingerprint;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Teams}, running on a {@link SqlExecutor}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class TeamsImpl extends TeamCrud implements Teams {
    public TeamsImpl(SqlExecutor executor) {
        super(executor);
    }

    @Override
    public TeamsImpl with(SqlExecutor executor) {
        return new TeamsImpl(executor);
    }

    @Override
    public Future<Optional<Team>> findById(Long id) {
        return FetchAlong.with(executor(), TeamTable.TEAM.players.with(PlayerTable.PLAYER.prizes,
                PlayerTable.PLAYER.contact.agent),
                TeamTable.TEAM.ground.with(GroundTable.GROUND.stands,
                GroundTable.GROUND.visit.guest))
                .optional(steps -> new TeamCrud(steps).findById(id));
    }

    @Override
    public Future<List<Team>> findAll() {
        return FetchAlong.with(executor(), TeamTable.TEAM.rivals)
                .list(steps -> new TeamCrud(steps).findAll());
    }
}
