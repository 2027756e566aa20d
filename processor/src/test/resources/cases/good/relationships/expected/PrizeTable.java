// Generated from Prize by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JoinTable;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code prizes} of {@link Prize} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PrizeTable extends EntityTable<Prize> {
    public static final PrizeTable PRIZE = new PrizeTable("prizes");

    public final NumberColumn<Prize, Integer> year = new NumberColumn<>(this, "year", SqlType.INTEGER);

    public final TextColumn<Prize> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final ManyToMany<Prize, PrizeKey, Player, Long> players = new ManyToMany<>(
            this,
            "Prize.players",
            () -> PlayerTable.PLAYER,
            () -> PlayerTable.PLAYER.prizes.between().inverse(),
            (prize, others) -> PrizeMapping.withPlayers(prize, Many.of(others)),
            () -> List.of());

    public final ManyToMany<Prize, PrizeKey, Venue, VenueKey> venues = new ManyToMany<>(
            this,
            "Prize.venues",
            () -> VenueTable.VENUE,
            () -> new JoinTable(
                    "",
                    "prize_venues",
                    new JoinTable.Side(List.of("y", "n"), List.of(SqlType.INTEGER, SqlType.TEXT)),
                    new JoinTable.Side(List.of("venue_country", "venue_number"), List.of(SqlType.INTEGER, SqlType.INTEGER))),
            (prize, others) -> PrizeMapping.withVenues(prize, Many.of(others)),
            () -> List.of());

    private final List<Column<Prize, ?>> columns = List.of(year, name);

    private PrizeTable(String alias) {
        super("", "prizes", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PrizeTable as(String alias) {
        return new PrizeTable(alias);
    }

    @Override
    public List<Column<Prize, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("year", "name");
    }

    @Override
    public List<Column<Prize, ?>> key() {
        return List.of(year, name);
    }

    @Override
    public RowReader<Prize> reader() {
        return PrizeMapping.reader("select(PRIZE)");
    }

    @Override
    public RowReader<Prize> reader(String statement) {
        return PrizeMapping.reader(statement);
    }

    @Override
    public EntityKeys<Prize, PrizeKey> keys() {
        return new EntityKeys<>(PrizeMapping::key, PrizeMapping::keysBinds);
    }
}
