// Generated from Car by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.ArrayColumn;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code cars} of {@link Car} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CarTable extends EntityTable<Car> {
    public static final CarTable CAR = new CarTable("cars");

    public final NumberColumn<Car, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<Car, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    public final DriverPath<Car> owner = new DriverPath<>(new NumberColumn<>(this, "owner_id", SqlType.BIGINT), "owner", true);

    public final TextColumn<Car> payload = new TextColumn<>(this, "payload", SqlType.TEXT);

    public final ArrayColumn<Car, List<String>, String> payloads = new ArrayColumn<>(this, "payloads", CarMapping.PAYLOADS_TYPE);

    public final TextColumn<Car> plate = new TextColumn<>(this, "plate", SqlType.TEXT);

    private final List<Column<Car, ?>> columns = List.of(id, version, owner.key(), payload,
            payloads, plate);

    private CarTable(String alias) {
        super("", "cars", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public CarTable as(String alias) {
        return new CarTable(alias);
    }

    @Override
    public List<Column<Car, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "version", "owner", "payload", "payloads", "plate");
    }

    @Override
    public List<Column<Car, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Car> reader() {
        return CarMapping::read;
    }
}
