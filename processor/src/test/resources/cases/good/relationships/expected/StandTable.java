// Generated from Stand by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code stands} of {@link Stand} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class StandTable extends EntityTable<Stand> {
    public static final StandTable STAND = new StandTable("stands");

    public final NumberColumn<Stand, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final GroundColumns ground = new GroundColumns();

    private final List<Column<Stand, ?>> columns = List.of(id, ground.country, ground.number);

    private StandTable(String alias) {
        super("", "stands", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public StandTable as(String alias) {
        return new StandTable(alias);
    }

    @Override
    public List<Column<Stand, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "ground.country", "ground.number");
    }

    @Override
    public List<Column<Stand, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Stand> reader() {
        return StandMapping.reader("select(STAND)");
    }

    @Override
    public RowReader<Stand> reader(String statement) {
        return StandMapping.reader(statement);
    }

    @Override
    public EntityKeys<Stand, Long> keys() {
        return new EntityKeys<>(StandMapping::key, StandMapping::keysBinds);
    }

    /**
     * The columns of {@link VenueKey}.
     */
    public final class GroundColumns extends GroundPath<Stand> {
        public final NumberColumn<Stand, Integer> country = new NumberColumn<>(StandTable.this, "ground_country", SqlType.INTEGER);

        public final NumberColumn<Stand, Integer> number = new NumberColumn<>(StandTable.this, "ground_number", SqlType.INTEGER);

        private GroundColumns() {
            super(StandTable.this, new Property<>("Stand.ground", Stand::ground, StandMapping::withGround), "ground", false);
        }

        @Override
        public List<Column<Stand, ?>> columns() {
            return List.of(this.country, this.number);
        }

        @Override
        protected List<Condition> equal(VenueKey key) {
            return List.of(this.country.eq(key.country()), this.number.eq(key.number()));
        }
    }
}
