// Generated from Venue by Vorm; change that type instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code venues} of {@link Venue} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VenueTable extends EntityTable<Venue> {
    public static final VenueTable VENUE = new VenueTable("venues");

    private final TextColumn<Venue> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final NumberColumn<Venue, Integer> country = new NumberColumn<>(this, "country", SqlType.INTEGER);

    public final NumberColumn<Venue, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final ManyToMany<Venue, VenueKey, Prize, PrizeKey> prizes = new ManyToMany<>(
            this,
            "Venue.prizes",
            () -> PrizeTable.PRIZE,
            () -> PrizeTable.PRIZE.venues.between().inverse(),
            (venue, others) -> VenueMapping.withPrizes(venue, Many.of(others)),
            () -> List.of());

    public final TextExpression kind = VenueTable.this.kindColumn;

    private final List<Column<Venue, ?>> columns = List.of(country, number, kindColumn,
            new NumberColumn<>(this, "team_id", SqlType.BIGINT),
            new NumberColumn<>(this, "guest_id", SqlType.BIGINT));

    private VenueTable(String alias) {
        super("", "venues", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public VenueTable as(String alias) {
        return new VenueTable(alias);
    }

    @Override
    public List<Column<Venue, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("country", "number", "kind", "team", "visit.guest");
    }

    @Override
    public List<Column<Venue, ?>> key() {
        return List.of(country, number);
    }

    @Override
    public RowReader<Venue> reader() {
        return VenueMapping.reader("select(VENUE)");
    }

    @Override
    public RowReader<Venue> reader(String statement) {
        return VenueMapping.reader(statement);
    }

    @Override
    public EntityKeys<Venue, VenueKey> keys() {
        return new EntityKeys<>(VenueMapping::key, VenueMapping::keysBinds);
    }
}
