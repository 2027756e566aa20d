// Generated from CityCard by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.ValueProjection;
import dev.vorm.query.Expression;
import dev.vorm.support.Fingerprint;
import io.vertx.sqlclient.Row;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What {@link CityCard} is of {@link City}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CityCardProjection extends MappedProjection<CityCard> {
    public static final CityCardProjection CITY_CARD = new CityCardProjection(CityTable.CITY);

    private CityCardProjection(CityTable table) {
        super(table, List.<Expression<?>>of(
                table.name,
                table.shops.count(),
                table.neighbours.count()), List.<Nested<CityCard, ?>>of(
                        new Nested<>(
                                "CityCard.ages",
                                CityTable.CITY.shops,
                                table.key(),
                                new ValueProjection<>(ShopTable.SHOP, ShopTable.SHOP.owner.age),
                                (cityCard, others) -> new CityCard(
                                cityCard.name(),
                                cityCard.shops(),
                                cityCard.neighbours(),
                                others,
                                cityCard.near())),
                        new Nested<>(
                                "CityCard.near",
                                CityTable.CITY.near,
                                table.key(),
                                new ValueProjection<>(ShopTable.SHOP, ShopTable.SHOP.kind),
                                (cityCard, others) -> new CityCard(
                                cityCard.name(),
                                cityCard.shops(),
                                cityCard.neighbours(),
                                cityCard.ages(),
                                others.isEmpty() ? null : others.get(0)))));
    }

    /**
     * The same of the table under another name, or with other rows.
     */
    public CityCardProjection of(CityTable table) {
        return new CityCardProjection(table);
    }

    @Override
    public RowReader<CityCard> reader() {
        return CityCardProjection::read;
    }

    /**
     * Reads {@link CityCard}.
     */
    public static CityCard read(Row row, int at) {
        return new CityCard(
                required(row.getString(at), "CityCard.name"),
                row.getLong(at + 1),
                Math.toIntExact(row.getLong(at + 2)),
                List.of(),
                null);
    }
}
