// Generated from Team by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Inverse;
import dev.vorm.query.JoinTable;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code teams} of {@link Team} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TeamTable extends EntityTable<Team> {
    public static final TeamTable TEAM = new TeamTable("teams");

    public final NumberColumn<Team, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Team> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final Inverse<Team, Player> players = new Inverse<>(
            this,
            "Team.players",
            () -> PlayerTable.PLAYER.team,
            (team, others) -> TeamMapping.withPlayers(team, Many.of(others)),
            () -> List.of(PlayerTable.PLAYER.number.desc(), PlayerTable.PLAYER.name.asc()));

    public final Inverse<Team, Ground> ground = new Inverse<>(
            this,
            "Team.ground",
            () -> GroundTable.GROUND.team,
            (team, others) -> TeamMapping.withGround(team, One.first(others)),
            () -> List.of());

    public final ManyToMany<Team, Long, Team, Long> rivals = new ManyToMany<>(
            this,
            "Team.rivals",
            () -> TeamTable.TEAM,
            () -> new JoinTable(
                    "",
                    "team_rivals",
                    new JoinTable.Side(List.of("team_id"), List.of(SqlType.BIGINT)),
                    new JoinTable.Side(List.of("rivals_id"), List.of(SqlType.BIGINT))),
            (team, others) -> TeamMapping.withRivals(team, Many.of(others)),
            () -> List.of());

    public final ManyToMany<Team, Long, Team, Long> rivalOf = new ManyToMany<>(
            this,
            "Team.rivalOf",
            () -> TeamTable.TEAM,
            () -> TeamTable.TEAM.rivals.between().inverse(),
            (team, others) -> TeamMapping.withRivalOf(team, Many.of(others)),
            () -> List.of());

    private final List<Column<Team, ?>> columns = List.of(id, name);

    private TeamTable(String alias) {
        super("", "teams", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public TeamTable as(String alias) {
        return new TeamTable(alias);
    }

    @Override
    public List<Column<Team, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name");
    }

    @Override
    public List<Column<Team, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Team> reader() {
        return TeamMapping.reader("select(TEAM)");
    }

    @Override
    public RowReader<Team> reader(String statement) {
        return TeamMapping.reader(statement);
    }

    @Override
    public EntityKeys<Team, Long> keys() {
        return new EntityKeys<>(TeamMapping::key, TeamMapping::keysBinds);
    }
}
