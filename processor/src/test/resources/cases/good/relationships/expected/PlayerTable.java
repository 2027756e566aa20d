// Generated from Player by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JoinTable;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code players} of {@link Player} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PlayerTable extends EntityTable<Player> {
    public static final PlayerTable PLAYER = new PlayerTable("players");

    public final NumberColumn<Player, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Player> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final NumberColumn<Player, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final TeamPath<Player> team = new TeamPath<>(new NumberColumn<>(this, "team_id", SqlType.BIGINT), new Property<>("Player.team", player -> player.team, PlayerMapping::withTeam), "team", true);

    public final ContactColumns contact = new ContactColumns();

    public final ManyToMany<Player, Long, Prize, PrizeKey> prizes = new ManyToMany<>(
            this,
            "Player.prizes",
            () -> PrizeTable.PRIZE,
            () -> new JoinTable(
                    "",
                    "player_prizes",
                    new JoinTable.Side(List.of("player_id"), List.of(SqlType.BIGINT)),
                    new JoinTable.Side(List.of("prize_year", "prize_name"), List.of(SqlType.INTEGER, SqlType.TEXT))),
            (player, others) -> PlayerMapping.withPrizes(player, Many.of(others)),
            () -> List.of());

    private final List<Column<Player, ?>> columns = List.of(id, name, number, team.key(),
            contact.phone, contact.agent.key());

    private PlayerTable(String alias) {
        super("", "players", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PlayerTable as(String alias) {
        return new PlayerTable(alias);
    }

    @Override
    public List<Column<Player, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name", "number", "team", "contact.phone", "contact.agent");
    }

    @Override
    public List<Column<Player, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Player> reader() {
        return PlayerMapping.reader("select(PLAYER)");
    }

    @Override
    public RowReader<Player> reader(String statement) {
        return PlayerMapping.reader(statement);
    }

    @Override
    public EntityKeys<Player, Long> keys() {
        return new EntityKeys<>(PlayerMapping::key, PlayerMapping::keysBinds);
    }

    /**
     * The columns of {@link Contact}.
     */
    public final class ContactColumns {
        public final TextColumn<Player> phone = new TextColumn<>(PlayerTable.this, "phone", SqlType.TEXT);

        public final PlayerPath<Player> agent = new PlayerPath<>(new NumberColumn<>(PlayerTable.this, "agent_id", SqlType.BIGINT), new Property<>("Player.contact.agent", PlayerMapping::getContactAgent, PlayerMapping::withContactAgent), "contact.agent", true);

        private ContactColumns() {
        }
    }
}
