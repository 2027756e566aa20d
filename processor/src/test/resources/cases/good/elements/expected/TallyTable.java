// Generated from Tally by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.ArrayColumn;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.ElementTable;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code tallies} of {@link Tally} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TallyTable extends EntityTable<Tally> {
    public static final TallyTable TALLY = new TallyTable("tallies");

    public final NumberColumn<Tally, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TimestampColumn<Tally, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final MarksElements marks = new MarksElements(this, "tallies_marks");

    public final CountsElements counts = new CountsElements(this, "tallies_counts");

    private final List<Column<Tally, ?>> columns = List.of(id, createdAt);

    private TallyTable(String alias) {
        super("", "tallies", alias);
    }

    @Override
    public List<ElementTable<?>> elements() {
        return List.of(marks, counts);
    }

    /**
     * The same table under another name in a query.
     */
    public TallyTable as(String alias) {
        return new TallyTable(alias);
    }

    @Override
    public List<Column<Tally, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "createdAt");
    }

    @Override
    public List<Column<Tally, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Tally> reader() {
        return TallyMapping::read;
    }

    @Override
    public EntityKeys<Tally, Long> keys() {
        return new EntityKeys<>(TallyMapping::key, TallyMapping::keysBinds);
    }

    /**
     * The table {@code tallies_marks} of the elements of {@code marks}.
     */
    public static final class MarksElements extends ElementTable<Phone> {
        public final NumberColumn<Phone, Long> tallyId = new NumberColumn<>(this, "tally_id", SqlType.BIGINT);

        public final NumberColumn<Phone, Integer> position = new NumberColumn<>(this, "position", SqlType.INTEGER);

        public final TextColumn<Phone> number = new TextColumn<>(this, "number", SqlType.TEXT);

        public final OrderedColumn<Phone, Kind> kind = new OrderedColumn<>(this, "kind", TallyMapping.MARKS_KIND_TYPE);

        public final TextColumn<Phone> note = new TextColumn<>(this, "note", SqlType.TEXT);

        public final NumberColumn<Phone, Double> placeLatitude = new NumberColumn<>(this, "latitude", SqlType.DOUBLE);

        public final NumberColumn<Phone, Double> placeLongitude = new NumberColumn<>(this, "longitude", SqlType.DOUBLE);

        private MarksElements(TallyTable owner, String alias) {
            super(owner, "tallies_marks", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public MarksElements as(String alias) {
            return new MarksElements((TallyTable) owner(), alias);
        }

        @Override
        public List<Column<Phone, ?>> columns() {
            return List.of(tallyId, position, number, kind, note, placeLatitude, placeLongitude);
        }

        @Override
        public List<Column<Phone, ?>> key() {
            return List.of(tallyId, position);
        }

        @Override
        public List<Column<Phone, ?>> ownerKey() {
            return List.of(tallyId);
        }

        @Override
        public List<Column<Phone, ?>> values() {
            return List.of(number, kind, note, placeLatitude, placeLongitude);
        }

        @Override
        public Optional<Column<Phone, ?>> order() {
            return Optional.of(position);
        }
    }

    /**
     * The table {@code tallies_counts} of the elements of {@code counts}.
     */
    public static final class CountsElements extends ElementTable<int[]> {
        public final NumberColumn<int[], Long> tallyId = new NumberColumn<>(this, "tally_id", SqlType.BIGINT);

        public final NumberColumn<int[], Integer> key = new NumberColumn<>(this, "key", SqlType.INTEGER);

        public final ArrayColumn<int[], int[], Integer> value = new ArrayColumn<>(this, "value", SqlType.INTS);

        private CountsElements(TallyTable owner, String alias) {
            super(owner, "tallies_counts", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public CountsElements as(String alias) {
            return new CountsElements((TallyTable) owner(), alias);
        }

        @Override
        public List<Column<int[], ?>> columns() {
            return List.of(tallyId, key, value);
        }

        @Override
        public List<Column<int[], ?>> key() {
            return List.of(tallyId, key);
        }

        @Override
        public List<Column<int[], ?>> ownerKey() {
            return List.of(tallyId);
        }

        @Override
        public List<Column<int[], ?>> values() {
            return List.of(key, value);
        }

        /**
         * Whether one of the elements is a value.
         */
        public Condition contains(int[] element) {
            return any(value.eq(element));
        }
    }
}
