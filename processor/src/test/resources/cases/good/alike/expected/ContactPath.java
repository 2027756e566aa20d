// Generated from Contact by Vorm; change that record instead.
package alike;

import dev.vorm.query.ArrayColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Contact} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ContactPath<E> extends ToOne<E, Contact, Long> {
    public final NumberColumn<E, Long> id;

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> phonesKind = new ArrayColumn<>(ContactPath.this.path(), "c1", ContactMapping.PHONES_KIND2_TYPE);

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> byKindKey = new ArrayColumn<>(ContactPath.this.path(), "c2", ContactMapping.BY_KIND_KEY3_TYPE);

    public final HomeColumns home = new HomeColumns();

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> homeKind = new ArrayColumn<>(ContactPath.this.path(), "c4", ContactMapping.HOME_KIND2_TYPE);

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> homeKind2 = new ArrayColumn<>(ContactPath.this.path(), "c5", ContactMapping.HOME_KIND22_TYPE);

    public final HomeColumns2Columns homeColumns = new HomeColumns2Columns();

    public final ColumnsColumns columns = new ColumnsColumns();

    public final HOME2Columns HOME = new HOME2Columns();

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> aB = new ArrayColumn<>(ContactPath.this.path(), "c9", ContactMapping.A_B_TYPE);

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> AB = new ArrayColumn<>(ContactPath.this.path(), "c10", ContactMapping.AB2_TYPE);

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> a_b = new ArrayColumn<>(ContactPath.this.path(), "c11", ContactMapping.A_B3_TYPE);

    public final ArrayColumn<Contact, java.util.List<Kind>, Kind> List = new ArrayColumn<>(ContactPath.this.path(), "c12", ContactMapping.LIST_TYPE);

    public final TextColumn<Contact> SqlType = new TextColumn<>(ContactPath.this.path(), "c13", dev.vorm.type.SqlType.TEXT);

    public ContactPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> ContactTable.CONTACT, step, nullable, alias -> ContactTable.CONTACT.as(alias));
        this.id = column;
    }

    /**
     * The columns of {@link Address}.
     */
    public final class HomeColumns {
        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> kind = new ArrayColumn<>(ContactPath.this.path(), "c3_kind", ContactMapping.HOME_KIND_TYPE);

        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> columns = new ArrayColumn<>(ContactPath.this.path(), "c3_columns", ContactMapping.HOME_COLUMNS_TYPE);

        private HomeColumns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class HomeColumns2Columns {
        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> kind = new ArrayColumn<>(ContactPath.this.path(), "c6_kind", ContactMapping.HOME_COLUMNS_KIND_TYPE);

        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> columns = new ArrayColumn<>(ContactPath.this.path(), "c6_columns", ContactMapping.HOME_COLUMNS_COLUMNS_TYPE);

        private HomeColumns2Columns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class ColumnsColumns {
        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> kind = new ArrayColumn<>(ContactPath.this.path(), "c7_kind", ContactMapping.COLUMNS_KIND_TYPE);

        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> columns = new ArrayColumn<>(ContactPath.this.path(), "c7_columns", ContactMapping.COLUMNS_COLUMNS_TYPE);

        private ColumnsColumns() {
        }
    }

    /**
     * The columns of {@link Address}.
     */
    public final class HOME2Columns {
        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> kind = new ArrayColumn<>(ContactPath.this.path(), "c8_kind", ContactMapping.HOME_KIND3_TYPE);

        public final ArrayColumn<Contact, java.util.List<Kind>, Kind> columns = new ArrayColumn<>(ContactPath.this.path(), "c8_columns", ContactMapping.HOME_COLUMNS3_TYPE);

        private HOME2Columns() {
        }
    }
}
