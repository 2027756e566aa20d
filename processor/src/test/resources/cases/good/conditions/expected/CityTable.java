// Generated from City by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.ByCondition;
import dev.vorm.query.Column;
import dev.vorm.query.JoinCondition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code cities} of {@link City} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CityTable extends EntityTable<City> {
    public static final CityTable CITY = new CityTable("cities");

    public final TextColumn<City> country = new TextColumn<>(this, "country", SqlType.TEXT);

    public final TextColumn<City> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final NumberColumn<City, Integer> size = new NumberColumn<>(this, "Size", SqlType.INTEGER);

    public final AtColumns at = new AtColumns();

    public final ByCondition<City, Shop> shops = new ByCondition<>(
            this,
            "City.shops",
            () -> ShopTable.SHOP,
            (city, others) -> CityMapping.withShops(city, Many.of(others)),
            () -> List.of(ShopTable.SHOP.id.asc()),
            new JoinCondition<>(
                    List.of("", " = ", " AND ", " <> 'this.name' AND ", " > 0"),
                    List.of("other.city", "this.name", "other.Kind", "this.Size"),
                    () -> CityTable.CITY));

    public final ByCondition<City, Shop> near = new ByCondition<>(
            this,
            "City.near",
            () -> ShopTable.SHOP,
            (city, others) -> CityMapping.withNear(city, One.first(others)),
            () -> List.of(),
            new JoinCondition<>(
                    List.of("abs(", " - ", ") < 2 OR ", " = 1"),
                    List.of("other.at_x", "this.at_x", "other.owner_id"),
                    () -> CityTable.CITY));

    public final ByCondition<City, City> neighbours = new ByCondition<>(
            this,
            "City.neighbours",
            () -> CityTable.CITY,
            (city, others) -> CityMapping.withNeighbours(city, Many.of(others)),
            () -> List.of(),
            new JoinCondition<>(
                    List.of("", " = ", " AND ", " <> ", ""),
                    List.of("other.country", "this.country", "other.name", "this.name"),
                    () -> CityTable.CITY));

    private final List<Column<City, ?>> columns = List.of(country, name, size, at.x, at.y);

    private CityTable(String alias) {
        super("", "cities", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public CityTable as(String alias) {
        return new CityTable(alias);
    }

    @Override
    public List<Column<City, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("country", "name", "size", "at.x", "at.y");
    }

    @Override
    public List<Column<City, ?>> key() {
        return List.of(country, name);
    }

    @Override
    public RowReader<City> reader() {
        return CityMapping.reader("select(CITY)");
    }

    @Override
    public RowReader<City> reader(String statement) {
        return CityMapping.reader(statement);
    }

    @Override
    public EntityKeys<City, CityKey> keys() {
        return new EntityKeys<>(CityMapping::key, CityMapping::keysBinds);
    }

    /**
     * The columns of {@link Place}.
     */
    public final class AtColumns {
        public final NumberColumn<City, Integer> x = new NumberColumn<>(CityTable.this, "at_x", SqlType.INTEGER);

        public final NumberColumn<City, Integer> y = new NumberColumn<>(CityTable.this, "at_y", SqlType.INTEGER);

        private AtColumns() {
        }
    }
}
