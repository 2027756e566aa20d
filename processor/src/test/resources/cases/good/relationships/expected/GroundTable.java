// Generated from Ground by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.Inverse;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.UniqueKey;
import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code venues} of {@link Ground} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class GroundTable extends EntityTable<Ground> {
    public static final GroundTable GROUND = new GroundTable("venues");

    public final NumberColumn<Ground, Integer> country = new NumberColumn<>(this, "country", SqlType.INTEGER);

    public final NumberColumn<Ground, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final ManyToMany<Ground, VenueKey, Prize, PrizeKey> prizes = new ManyToMany<>(
            this,
            "Ground.prizes",
            () -> PrizeTable.PRIZE,
            () -> PrizeTable.PRIZE.venues.between().inverse(),
            (ground, others) -> GroundMapping.withPrizes(ground, Many.of(others)),
            () -> List.of());

    public final TeamPath<Ground> team = new TeamPath<>(new NumberColumn<>(this, "team_id", SqlType.BIGINT), new Property<>("Ground.team", Ground::team, GroundMapping::withTeam), "team", false);

    public final VisitColumns visit = new VisitColumns();

    public final Inverse<Ground, Stand> stands = new Inverse<>(
            this,
            "Ground.stands",
            () -> StandTable.STAND.ground,
            (ground, others) -> GroundMapping.withStands(ground, Many.of(others)),
            () -> List.of());

    private final List<Column<Ground, ?>> columns = List.of(country, number, team.key(),
            visit.guest.key());

    private GroundTable(String alias) {
        super("", "venues", alias);
    }

    @Override
    public Optional<Discriminator<Ground>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "ground"));
    }

    /**
     * No two rows have the same in team_id.
     */
    public UniqueKey<Ground> uniqueTeam() {
        return new UniqueKey<>(this, List.of(team.key()));
    }

    /**
     * The same table under another name in a query.
     */
    public GroundTable as(String alias) {
        return new GroundTable(alias);
    }

    @Override
    public List<Column<Ground, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("country", "number", "team", "visit.guest");
    }

    @Override
    public List<Column<Ground, ?>> key() {
        return List.of(country, number);
    }

    @Override
    public RowReader<Ground> reader() {
        return GroundMapping.reader("select(GROUND)");
    }

    @Override
    public RowReader<Ground> reader(String statement) {
        return GroundMapping.reader(statement);
    }

    @Override
    public EntityKeys<Ground, VenueKey> keys() {
        return new EntityKeys<>(GroundMapping::key, GroundMapping::keysBinds);
    }

    /**
     * The columns of {@link Visit}.
     */
    public final class VisitColumns {
        public final TeamPath<Ground> guest = new TeamPath<>(new NumberColumn<>(GroundTable.this, "guest_id", SqlType.BIGINT), new Property<>("Ground.visit.guest", GroundMapping::getVisitGuest, GroundMapping::withVisitGuest), "visit.guest", true);

        private VisitColumns() {
        }
    }
}
