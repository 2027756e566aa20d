// Generated from Contact by Vorm; change that record instead.
package alike;

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
import dev.vorm.support.Fingerprint;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code contact} of {@link Contact} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ContactTable extends EntityTable<Contact> {
    public static final ContactTable CONTACT = new ContactTable("contact");

    public final NumberColumn<Contact, Long> id = new NumberColumn<>(this, "id", dev.vorm.type.SqlType.BIGINT);

    public final PhonesElements phones = new PhonesElements(this, "contact_phones");

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> phonesKind = new ArrayColumn<>(this, "c1", ContactMapping.PHONES_KIND2_TYPE);

    public final ByKindElements byKind = new ByKindElements(this, "contact_by_kind");

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> byKindKey = new ArrayColumn<>(this, "c2", ContactMapping.BY_KIND_KEY3_TYPE);

    public final HomeColumns home = new HomeColumns();

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> homeKind = new ArrayColumn<>(this, "c4", ContactMapping.HOME_KIND2_TYPE);

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> homeKind2 = new ArrayColumn<>(this, "c5", ContactMapping.HOME_KIND22_TYPE);

    public final HomeColumns2Columns homeColumns = new HomeColumns2Columns();

    public final ColumnsColumns columns = new ColumnsColumns();

    public final HOME2Columns HOME = new HOME2Columns();

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> aB = new ArrayColumn<>(this, "c9", ContactMapping.A_B_TYPE);

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> AB = new ArrayColumn<>(this, "c10", ContactMapping.AB2_TYPE);

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> a_b = new ArrayColumn<>(this, "c11", ContactMapping.A_B3_TYPE);

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> List = new ArrayColumn<>(this, "c12", ContactMapping.LIST_TYPE);

    public final TextColumn<Contact> SqlType = new TextColumn<>(this, "c13", dev.vorm.type.SqlType.TEXT);

    public final KeyOfByKindElements keyOfByKind = new KeyOfByKindElements(this, "c14");

    public final HOMESElements HOMES = new HOMESElements(this, "c15");

    public final Homes2Elements homes = new Homes2Elements(this, "c16");

    private final java.util.List<Column<Contact, ?>> columns2 = java.util.List.of(id, phonesKind,
            byKindKey, home.kind, home.columns, homeKind, homeKind2, homeColumns.kind,
            homeColumns.columns, columns.kind, columns.columns, HOME.kind, HOME.columns, aB, AB,
            a_b, List, SqlType);

    private ContactTable(String alias) {
        super("", "contact", alias);
    }

    @Override
    public java.util.List<ElementTable<?>> elements() {
        return java.util.List.of(phones, byKind, keyOfByKind, HOMES, homes);
    }

    /**
     * The same table under another name in a query.
     */
    public ContactTable as(String alias) {
        return new ContactTable(alias);
    }

    @Override
    public java.util.List<Column<Contact, ?>> columns() {
        return columns2;
    }

    @Override
    public java.util.List<String> properties() {
        return java.util.List.of("id", "phonesKind", "byKindKey", "home.kind", "home.columns",
                "homeKind", "homeKind2", "homeColumns.kind", "homeColumns.columns", "columns.kind",
                "columns.columns", "HOME.kind", "HOME.columns", "aB", "AB", "a_b", "List",
                "SqlType");
    }

    @Override
    public java.util.List<Column<Contact, ?>> key() {
        return java.util.List.of(id);
    }

    @Override
    public RowReader<Contact> reader() {
        return ContactMapping::read;
    }

    @Override
    public EntityKeys<Contact, Long> keys() {
        return new EntityKeys<>(ContactMapping::key, ContactMapping::keysBinds);
    }

    /**
     * The columns of {@link Address}.
     */
    public final class HomeColumns {
        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> kind = new ArrayColumn<>(ContactTable.this, "c3_kind", ContactMapping.HOME_KIND_TYPE);

        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> columns = new ArrayColumn<>(ContactTable.this, "c3_columns", ContactMapping.HOME_COLUMNS_TYPE);

        private HomeColumns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class HomeColumns2Columns {
        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> kind = new ArrayColumn<>(ContactTable.this, "c6_kind", ContactMapping.HOME_COLUMNS_KIND_TYPE);

        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> columns = new ArrayColumn<>(ContactTable.this, "c6_columns", ContactMapping.HOME_COLUMNS_COLUMNS_TYPE);

        private HomeColumns2Columns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class ColumnsColumns {
        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> kind = new ArrayColumn<>(ContactTable.this, "c7_kind", ContactMapping.COLUMNS_KIND_TYPE);

        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> columns = new ArrayColumn<>(ContactTable.this, "c7_columns", ContactMapping.COLUMNS_COLUMNS_TYPE);

        private ColumnsColumns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class HOME2Columns {
        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> kind = new ArrayColumn<>(ContactTable.this, "c8_kind", ContactMapping.HOME_KIND3_TYPE);

        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> columns = new ArrayColumn<>(ContactTable.this, "c8_columns", ContactMapping.HOME_COLUMNS3_TYPE);

        private HOME2Columns() {
        }
    }

    /**
     * The table {@code contact_phones} of the elements of {@code phones}.
     */
    public static final class PhonesElements extends ElementTable<Phone> {
        public final NumberColumn<Phone, Long> contactId = new NumberColumn<>(this, "contact_id", dev.vorm.type.SqlType.BIGINT);

        public final NumberColumn<Phone, Integer> position = new NumberColumn<>(this, "position", dev.vorm.type.SqlType.INTEGER);

        public final TextColumn<Phone> number = new TextColumn<>(this, "number", dev.vorm.type.SqlType.TEXT);

        public final OrderedColumn<Phone, Kind> kind = new OrderedColumn<>(this, "kind", ContactMapping.PHONES_KIND_TYPE);

        public final ArrayColumn<Phone, java.util.List<Kind>, Kind> key = new ArrayColumn<>(this, "key", ContactMapping.PHONES_KEY_TYPE);

        private PhonesElements(ContactTable owner, String alias) {
            super(owner, "contact_phones", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public PhonesElements as(String alias) {
            return new PhonesElements((ContactTable) owner(), alias);
        }

        @Override
        public java.util.List<Column<Phone, ?>> columns() {
            return java.util.List.of(contactId, position, number, kind, key);
        }

        @Override
        public java.util.List<Column<Phone, ?>> key() {
            return java.util.List.of(contactId, position);
        }

        @Override
        public java.util.List<Column<Phone, ?>> ownerKey() {
            return java.util.List.of(contactId);
        }

        @Override
        public java.util.List<Column<Phone, ?>> values() {
            return java.util.List.of(number, kind, key);
        }

        @Override
        public Optional<Column<Phone, ?>> order() {
            return Optional.of(position);
        }
    }

    /**
     * The table {@code contact_by_kind} of the elements of {@code byKind}.
     */
    public static final class ByKindElements extends ElementTable<Phone> {
        public final NumberColumn<Phone, Long> contactId = new NumberColumn<>(this, "contact_id", dev.vorm.type.SqlType.BIGINT);

        public final OrderedColumn<Phone, Kind> key = new OrderedColumn<>(this, "kind_key", ContactMapping.BY_KIND_KEY_TYPE);

        public final TextColumn<Phone> number = new TextColumn<>(this, "number", dev.vorm.type.SqlType.TEXT);

        public final OrderedColumn<Phone, Kind> kind = new OrderedColumn<>(this, "kind", ContactMapping.BY_KIND_KIND_TYPE);

        public final ArrayColumn<Phone, java.util.List<Kind>, Kind> key2 = new ArrayColumn<>(this, "key", ContactMapping.BY_KIND_KEY2_TYPE);

        private ByKindElements(ContactTable owner, String alias) {
            super(owner, "contact_by_kind", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public ByKindElements as(String alias) {
            return new ByKindElements((ContactTable) owner(), alias);
        }

        @Override
        public java.util.List<Column<Phone, ?>> columns() {
            return java.util.List.of(contactId, key, number, kind, key2);
        }

        @Override
        public java.util.List<Column<Phone, ?>> key() {
            return java.util.List.of(contactId, key);
        }

        @Override
        public java.util.List<Column<Phone, ?>> ownerKey() {
            return java.util.List.of(contactId);
        }

        @Override
        public java.util.List<Column<Phone, ?>> values() {
            return java.util.List.of(key, number, kind, key2);
        }
    }

    /**
     * The table {@code c14} of the elements of {@code keyOfByKind}.
     */
    public static final class KeyOfByKindElements extends ElementTable<Kind> {
        public final NumberColumn<Kind, Long> contactId = new NumberColumn<>(this, "contact_id", dev.vorm.type.SqlType.BIGINT);

        public final NumberColumn<Kind, Integer> position = new NumberColumn<>(this, "position", dev.vorm.type.SqlType.INTEGER);

        public final OrderedColumn<Kind, Kind> value = new OrderedColumn<>(this, "value", ContactMapping.KEY_OF_BY_KIND_VALUE_TYPE);

        private KeyOfByKindElements(ContactTable owner, String alias) {
            super(owner, "c14", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public KeyOfByKindElements as(String alias) {
            return new KeyOfByKindElements((ContactTable) owner(), alias);
        }

        @Override
        public java.util.List<Column<Kind, ?>> columns() {
            return java.util.List.of(contactId, position, value);
        }

        @Override
        public java.util.List<Column<Kind, ?>> key() {
            return java.util.List.of(contactId, position);
        }

        @Override
        public java.util.List<Column<Kind, ?>> ownerKey() {
            return java.util.List.of(contactId);
        }

        @Override
        public java.util.List<Column<Kind, ?>> values() {
            return java.util.List.of(value);
        }

        @Override
        public Optional<Column<Kind, ?>> order() {
            return Optional.of(position);
        }

        /**
         * Whether one of the elements is a value.
         */
        public Condition contains(Kind element) {
            return any(value.eq(element));
        }
    }

    /**
     * The table {@code c15} of the elements of {@code HOMES}.
     */
    public static final class HOMESElements extends ElementTable<Kind> {
        public final NumberColumn<Kind, Long> contactId = new NumberColumn<>(this, "contact_id", dev.vorm.type.SqlType.BIGINT);

        public final NumberColumn<Kind, Integer> position = new NumberColumn<>(this, "position", dev.vorm.type.SqlType.INTEGER);

        public final OrderedColumn<Kind, Kind> value = new OrderedColumn<>(this, "value", ContactMapping.HOMES_VALUE_TYPE);

        private HOMESElements(ContactTable owner, String alias) {
            super(owner, "c15", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public HOMESElements as(String alias) {
            return new HOMESElements((ContactTable) owner(), alias);
        }

        @Override
        public java.util.List<Column<Kind, ?>> columns() {
            return java.util.List.of(contactId, position, value);
        }

        @Override
        public java.util.List<Column<Kind, ?>> key() {
            return java.util.List.of(contactId, position);
        }

        @Override
        public java.util.List<Column<Kind, ?>> ownerKey() {
            return java.util.List.of(contactId);
        }

        @Override
        public java.util.List<Column<Kind, ?>> values() {
            return java.util.List.of(value);
        }

        @Override
        public Optional<Column<Kind, ?>> order() {
            return Optional.of(position);
        }

        /**
         * Whether one of the elements is a value.
         */
        public Condition contains(Kind element) {
            return any(value.eq(element));
        }
    }

    /**
     * The table {@code c16} of the elements of {@code homes}.
     */
    public static final class Homes2Elements extends ElementTable<Kind> {
        public final NumberColumn<Kind, Long> contactId = new NumberColumn<>(this, "contact_id", dev.vorm.type.SqlType.BIGINT);

        public final NumberColumn<Kind, Integer> position = new NumberColumn<>(this, "position", dev.vorm.type.SqlType.INTEGER);

        public final OrderedColumn<Kind, Kind> value = new OrderedColumn<>(this, "value", ContactMapping.HOMES_VALUE2_TYPE);

        private Homes2Elements(ContactTable owner, String alias) {
            super(owner, "c16", alias);
        }

        /**
         * The same table under another name in a query.
         */
        public Homes2Elements as(String alias) {
            return new Homes2Elements((ContactTable) owner(), alias);
        }

        @Override
        public java.util.List<Column<Kind, ?>> columns() {
            return java.util.List.of(contactId, position, value);
        }

        @Override
        public java.util.List<Column<Kind, ?>> key() {
            return java.util.List.of(contactId, position);
        }

        @Override
        public java.util.List<Column<Kind, ?>> ownerKey() {
            return java.util.List.of(contactId);
        }

        @Override
        public java.util.List<Column<Kind, ?>> values() {
            return java.util.List.of(value);
        }

        @Override
        public Optional<Column<Kind, ?>> order() {
            return Optional.of(position);
        }

        /**
         * Whether one of the elements is a value.
         */
        public Condition contains(Kind element) {
            return any(value.eq(element));
        }
    }
}
