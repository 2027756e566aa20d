// Generated from Hall by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.ManyToMany;
import dev.vorm.query.NumberColumn;
import dev.vorm.relationship.Many;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code venues} of {@link Hall} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class HallTable extends EntityTable<Hall> {
    public static final HallTable HALL = new HallTable("venues");

    public final NumberColumn<Hall, Integer> country = new NumberColumn<>(this, "country", SqlType.INTEGER);

    public final NumberColumn<Hall, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final ManyToMany<Hall, VenueKey, Prize, PrizeKey> prizes = new ManyToMany<>(
            this,
            "Hall.prizes",
            () -> PrizeTable.PRIZE,
            () -> PrizeTable.PRIZE.venues.between().inverse(),
            (hall, others) -> HallMapping.withPrizes(hall, Many.of(others)),
            () -> List.of());

    private final List<Column<Hall, ?>> columns = List.of(country, number);

    private HallTable(String alias) {
        super("", "venues", alias);
    }

    @Override
    public Optional<Discriminator<Hall>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "hall"));
    }

    /**
     * The same table under another name in a query.
     */
    public HallTable as(String alias) {
        return new HallTable(alias);
    }

    @Override
    public List<Column<Hall, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("country", "number");
    }

    @Override
    public List<Column<Hall, ?>> key() {
        return List.of(country, number);
    }

    @Override
    public RowReader<Hall> reader() {
        return HallMapping.reader("select(HALL)");
    }

    @Override
    public RowReader<Hall> reader(String statement) {
        return HallMapping.reader(statement);
    }

    @Override
    public EntityKeys<Hall, VenueKey> keys() {
        return new EntityKeys<>(HallMapping::key, HallMapping::keysBinds);
    }
}
