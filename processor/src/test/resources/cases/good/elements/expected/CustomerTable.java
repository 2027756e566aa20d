// Generated from Customer by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.Condition;
import dev.vorm.query.ElementTable;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The table {@code customers} of {@link Customer} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CustomerTable extends EntityTable<Customer> {
    public static final CustomerTable CUSTOMER = new CustomerTable("customers");

    public final NumberColumn<Customer, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final PhonesElements phones = new PhonesElements(this, "customers_phones");

    public final TagsElements tags = new TagsElements(this, "customers_tags");

    public final InputElements input = new InputElements(this, "written");

    public final TokensElements tokens = new TokensElements(this, "customers_tokens");

    public final YearsElements years = new YearsElements(this, "customers_years");

    public final NumberColumn<Customer, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Customer, ?>> columns = List.of(id, version);

    private CustomerTable(String alias) {
        super("shop", "customers", alias);
    }

    @Override
    public List<ElementTable<?>> elements() {
        return List.of(phones, tags, input, tokens, years);
    }

    /**
     * The same table under another name in a query.
     */
    public CustomerTable as(String alias) {
        return new CustomerTable(alias);
    }

    @Override
    public List<Column<Customer, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "version");
    }

    @Override
    public List<Column<Customer, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Customer> reader() {
        return CustomerMapping::read;
    }

    @Override
    public EntityKeys<Customer, Long> keys() {
        return new EntityKeys<>(CustomerMapping::key, CustomerMapping::keysBinds);
    }

    /**
     * The table {@code customers_phones} of the elements of {@code phones}.
     */
    public static final class PhonesElements extends ElementTable<Phone> {
        public final NumberColumn<Phone, Long> customerId = new NumberColumn<>(this, "customer_id", SqlType.BIGINT);

        public final NumberColumn<Phone, Integer> position = new NumberColumn<>(this, "position", SqlType.INTEGER);

        public final TextColumn<Phone> number = new TextColumn<>(this, "number", SqlType.TEXT);

        public final OrderedColumn<Phone, Kind> kind = new OrderedColumn<>(this, "kind", CustomerMapping.PHONES_KIND_TYPE);

        public final TextColumn<Phone> note = new TextColumn<>(this, "note", SqlType.TEXT);

        public final NumberColumn<Phone, Double> placeLatitude = new NumberColumn<>(this, "latitude", SqlType.DOUBLE);

        public final NumberColumn<Phone, Double> placeLongitude = new NumberColumn<>(this, "longitude", SqlType.DOUBLE);

        private PhonesElements(CustomerTable owner, String alias) {
            super(owner, "customers_phones", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public PhonesElements as(String alias) {
            return new PhonesElements((CustomerTable) owner(), alias);
        }

        @Override
        public List<Column<Phone, ?>> columns() {
            return List.of(customerId, position, number, kind, note, placeLatitude, placeLongitude);
        }

        @Override
        public List<Column<Phone, ?>> key() {
            return List.of(customerId, position);
        }

        @Override
        public List<Column<Phone, ?>> ownerKey() {
            return List.of(customerId);
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
     * The table {@code customers_tags} of the elements of {@code tags}.
     */
    public static final class TagsElements extends ElementTable<String> {
        public final NumberColumn<String, Long> customerId = new NumberColumn<>(this, "customer_id", SqlType.BIGINT);

        public final TextColumn<String> value = new TextColumn<>(this, "tag", SqlType.TEXT);

        private TagsElements(CustomerTable owner, String alias) {
            super(owner, "customers_tags", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public TagsElements as(String alias) {
            return new TagsElements((CustomerTable) owner(), alias);
        }

        @Override
        public List<Column<String, ?>> columns() {
            return List.of(customerId, value);
        }

        @Override
        public List<Column<String, ?>> key() {
            return List.of(customerId, value);
        }

        @Override
        public List<Column<String, ?>> ownerKey() {
            return List.of(customerId);
        }

        @Override
        public List<Column<String, ?>> values() {
            return List.of(value);
        }

        /**
         * Whether one of the elements is a value.
         */
        public Condition contains(String element) {
            return any(value.eq(element));
        }
    }

    /**
     * The table {@code written} of the elements of {@code input}.
     */
    public static final class InputElements extends ElementTable<Instant> {
        public final NumberColumn<Instant, Long> customerId = new NumberColumn<>(this, "owner_order", SqlType.BIGINT);

        public final OrderedColumn<Instant, Kind> key = new OrderedColumn<>(this, "elements", CustomerMapping.INPUT_KEY_TYPE);

        public final TimestampColumn<Instant, Instant> value = new TimestampColumn<>(this, "value", SqlType.INSTANT);

        private InputElements(CustomerTable owner, String alias) {
            super(owner, "written", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public InputElements as(String alias) {
            return new InputElements((CustomerTable) owner(), alias);
        }

        @Override
        public List<Column<Instant, ?>> columns() {
            return List.of(customerId, key, value);
        }

        @Override
        public List<Column<Instant, ?>> key() {
            return List.of(customerId, key);
        }

        @Override
        public List<Column<Instant, ?>> ownerKey() {
            return List.of(customerId);
        }

        @Override
        public List<Column<Instant, ?>> values() {
            return List.of(key, value);
        }

        /**
         * Whether one of the elements is a value.
         */
        public Condition contains(Instant element) {
            return any(value.eq(element));
        }
    }

    /**
     * The table {@code customers_tokens} of the elements of {@code tokens}.
     */
    public static final class TokensElements extends ElementTable<UUID> {
        public final NumberColumn<UUID, Long> customerId = new NumberColumn<>(this, "customer_id", SqlType.BIGINT);

        public final NumberColumn<UUID, Integer> position = new NumberColumn<>(this, "position", SqlType.INTEGER);

        public final ComparableColumn<UUID, UUID> value = new ComparableColumn<>(this, "value", SqlType.UUID.sensitive());

        private TokensElements(CustomerTable owner, String alias) {
            super(owner, "customers_tokens", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public TokensElements as(String alias) {
            return new TokensElements((CustomerTable) owner(), alias);
        }

        @Override
        public List<Column<UUID, ?>> columns() {
            return List.of(customerId, position, value);
        }

        @Override
        public List<Column<UUID, ?>> key() {
            return List.of(customerId, position);
        }

        @Override
        public List<Column<UUID, ?>> ownerKey() {
            return List.of(customerId);
        }

        @Override
        public List<Column<UUID, ?>> values() {
            return List.of(value);
        }

        @Override
        public Optional<Column<UUID, ?>> order() {
            return Optional.of(position);
        }

        /**
         * Whether one of the elements is a value.
         */
        public Condition contains(UUID element) {
            return any(value.eq(element));
        }
    }

    /**
     * The table {@code customers_years} of the elements of {@code years}.
     */
    public static final class YearsElements extends ElementTable<Year> {
        public final NumberColumn<Year, Long> customerId = new NumberColumn<>(this, "customer_id", SqlType.BIGINT);

        public final NumberColumn<Year, Integer> position = new NumberColumn<>(this, "position", SqlType.INTEGER);

        public final OrderedColumn<Year, Year> value = new OrderedColumn<>(this, "value", CustomerMapping.YEARS_VALUE_TYPE);

        private YearsElements(CustomerTable owner, String alias) {
            super(owner, "customers_years", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public YearsElements as(String alias) {
            return new YearsElements((CustomerTable) owner(), alias);
        }

        @Override
        public List<Column<Year, ?>> columns() {
            return List.of(customerId, position, value);
        }

        @Override
        public List<Column<Year, ?>> key() {
            return List.of(customerId, position);
        }

        @Override
        public List<Column<Year, ?>> ownerKey() {
            return List.of(customerId);
        }

        @Override
        public List<Column<Year, ?>> values() {
            return List.of(value);
        }

        @Override
        public Optional<Column<Year, ?>> order() {
            return Optional.of(position);
        }

        /**
         * Whether one of the elements is a value.
         */
        public Condition contains(Year element) {
            return any(value.eq(element));
        }
    }
}
