// Generated from Contact by Vorm; change that record instead.
package alike;

import static dev.vorm.support.Values.required;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Binds;
import dev.vorm.support.Elements;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Contact} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ContactMapping {
    static final SqlType<List<Kind>> PHONES_KIND2_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> BY_KIND_KEY3_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> HOME_KIND_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> HOME_COLUMNS_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> HOME_KIND2_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> HOME_KIND22_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> HOME_COLUMNS_KIND_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> HOME_COLUMNS_COLUMNS_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> COLUMNS_KIND_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> COLUMNS_COLUMNS_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> HOME_KIND3_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> HOME_COLUMNS3_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> A_B_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> AB2_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> A_B3_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<List<Kind>> LIST_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<Kind> PHONES_KIND_TYPE = SqlType.enumText(Kind.class);

    static final SqlType<List<Kind>> PHONES_KEY_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<Kind> BY_KIND_KEY_TYPE = SqlType.enumText(Kind.class);

    static final SqlType<Kind> BY_KIND_KIND_TYPE = SqlType.enumText(Kind.class);

    static final SqlType<List<Kind>> BY_KIND_KEY2_TYPE = SqlType.enumText(Kind.class).list();

    static final SqlType<Kind> KEY_OF_BY_KIND_VALUE_TYPE = SqlType.enumText(Kind.class);

    static final SqlType<Kind> HOMES_VALUE_TYPE = SqlType.enumText(Kind.class);

    static final SqlType<Kind> HOMES_VALUE2_TYPE = SqlType.enumText(Kind.class);

    private ContactMapping() {
    }

    /**
     * Reads id, c1, c2, c3_kind, c3_columns, c4, c5, c6_kind, c6_columns, c7_kind, c7_columns, c8_kind, c8_columns, c9, c10, c11, c12, c13.
     */
    public static Contact read(Row row, int at) {
        Contact contact = make(row, at);
        contact.loaded();
        return contact;
    }

    private static Contact make(Row row, int at) {
        return new Contact(
                required(row.getLong(at), "Contact.id"),
                Elements.fixed(Elements.list(row.getString(at + 18), "Contact.phones", ContactMapping::readPhones)),
                required(Values.decode(PHONES_KIND2_TYPE, row.getString(at + 1), "Contact.phonesKind"), "Contact.phonesKind"),
                Elements.fixed(Elements.map(row.getString(at + 19), "Contact.byKind", ContactMapping::readByKindKey, ContactMapping::readByKind)),
                required(Values.decode(BY_KIND_KEY3_TYPE, row.getString(at + 2), "Contact.byKindKey"), "Contact.byKindKey"),
                readHome(row, at + 3),
                required(Values.decode(HOME_KIND2_TYPE, row.getString(at + 5), "Contact.homeKind"), "Contact.homeKind"),
                required(Values.decode(HOME_KIND22_TYPE, row.getString(at + 6), "Contact.homeKind2"), "Contact.homeKind2"),
                readHomeColumns2(row, at + 7),
                readColumns(row, at + 9),
                readHOME2(row, at + 11),
                required(Values.decode(A_B_TYPE, row.getString(at + 13), "Contact.aB"), "Contact.aB"),
                required(Values.decode(AB2_TYPE, row.getString(at + 14), "Contact.AB"), "Contact.AB"),
                required(Values.decode(A_B3_TYPE, row.getString(at + 15), "Contact.a_b"), "Contact.a_b"),
                required(Values.decode(LIST_TYPE, row.getString(at + 16), "Contact.List"), "Contact.List"),
                required(row.getString(at + 17), "Contact.SqlType"),
                Elements.fixed(Elements.list(row.getString(at + 20), "Contact.keyOfByKind", ContactMapping::readKeyOfByKind)),
                Elements.fixed(Elements.list(row.getString(at + 21), "Contact.HOMES", ContactMapping::readHOMES)),
                Elements.fixed(Elements.list(row.getString(at + 22), "Contact.homes", ContactMapping::readHomes2)));
    }

    private static Address readHome(Row row, int at) {
        return new Address(
                required(Values.decode(HOME_KIND_TYPE, row.getString(at), "Contact.home.kind"), "Contact.home.kind"),
                required(Values.decode(HOME_COLUMNS_TYPE, row.getString(at + 1), "Contact.home.columns"), "Contact.home.columns"));
    }

    private static @Nullable Address readHomeColumns2(Row row, int at) {
        if (Values.isAbsent(row, at, 2)) {
            return null;
        }
        return new Address(
                required(Values.decode(HOME_COLUMNS_KIND_TYPE, row.getString(at), "Contact.homeColumns.kind"), "Contact.homeColumns.kind"),
                required(Values.decode(HOME_COLUMNS_COLUMNS_TYPE, row.getString(at + 1), "Contact.homeColumns.columns"), "Contact.homeColumns.columns"));
    }

    private static Address readColumns(Row row, int at) {
        return new Address(
                required(Values.decode(COLUMNS_KIND_TYPE, row.getString(at), "Contact.columns.kind"), "Contact.columns.kind"),
                required(Values.decode(COLUMNS_COLUMNS_TYPE, row.getString(at + 1), "Contact.columns.columns"), "Contact.columns.columns"));
    }

    private static Address readHOME2(Row row, int at) {
        return new Address(
                required(Values.decode(HOME_KIND3_TYPE, row.getString(at), "Contact.HOME.kind"), "Contact.HOME.kind"),
                required(Values.decode(HOME_COLUMNS3_TYPE, row.getString(at + 1), "Contact.HOME.columns"), "Contact.HOME.columns"));
    }

    private static Phone readPhones(List<String> cells, int at) {
        return new Phone(
                required(Values.parse(SqlType.TEXT, cells.get(at), "Contact.phones.number"), "Contact.phones.number"),
                required(Values.parse(PHONES_KIND_TYPE, cells.get(at + 1), "Contact.phones.kind"), "Contact.phones.kind"),
                required(Values.parse(PHONES_KEY_TYPE, cells.get(at + 2), "Contact.phones.key"), "Contact.phones.key"));
    }

    private static Kind readByKindKey(List<String> cells, int at) {
        return required(Values.parse(BY_KIND_KEY_TYPE, cells.get(at), "Contact.byKind.key"), "Contact.byKind.key");
    }

    private static Phone readByKind(List<String> cells, int at) {
        return new Phone(
                required(Values.parse(SqlType.TEXT, cells.get(at), "Contact.byKind.number"), "Contact.byKind.number"),
                required(Values.parse(BY_KIND_KIND_TYPE, cells.get(at + 1), "Contact.byKind.kind"), "Contact.byKind.kind"),
                required(Values.parse(BY_KIND_KEY2_TYPE, cells.get(at + 2), "Contact.byKind.key"), "Contact.byKind.key"));
    }

    private static Kind readKeyOfByKind(List<String> cells, int at) {
        return required(Values.parse(KEY_OF_BY_KIND_VALUE_TYPE, cells.get(at), "Contact.keyOfByKind.value"), "Contact.keyOfByKind.value");
    }

    private static Kind readHOMES(List<String> cells, int at) {
        return required(Values.parse(HOMES_VALUE_TYPE, cells.get(at), "Contact.HOMES.value"), "Contact.HOMES.value");
    }

    private static Kind readHomes2(List<String> cells, int at) {
        return required(Values.parse(HOMES_VALUE2_TYPE, cells.get(at), "Contact.homes.value"), "Contact.homes.value");
    }

    static Long key(Contact contact) {
        return contact.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Contact.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Contact.id");
        }
        return Binds.ofArrays(keys);
    }

    static Contact beforeInsert(Contact contact) {
        return copied(contact);
    }

    static Contact beforeUpdate(Contact contact) {
        return copied(contact);
    }

    private static Contact copied(Contact contact) {
        return new Contact(
                contact.id(),
                Elements.copy(contact.phones(), "Contact.phones"),
                contact.phonesKind(),
                Elements.copy(contact.byKind(), "Contact.byKind"),
                contact.byKindKey(),
                contact.home(),
                contact.homeKind(),
                contact.homeKind2(),
                contact.homeColumns(),
                contact.columns(),
                contact.HOME(),
                contact.aB(),
                contact.AB(),
                contact.a_b(),
                contact.List(),
                contact.SqlType(),
                Elements.copy(contact.keyOfByKind(), "Contact.keyOfByKind"),
                Elements.copy(contact.HOMES(), "Contact.HOMES"),
                Elements.copy(contact.homes(), "Contact.homes"));
    }

    private static Object[][] phonesArrays(List<? extends Contact> contacts) {
        int size = 0;
        for (Contact contact : contacts) {
            size += Binds.present(contact.phones(), "Contact.phones").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] positions = new Integer[size];
        String[] numbers2 = new String[size];
        String[] kinds = new String[size];
        Object[] keys = PHONES_KEY_TYPE.newArray(size);
        int i = 0;
        int number = 0;
        for (Contact contact : contacts) {
            number++;
            int position = 0;
            for (Phone element : contact.phones()) {
                Phone phone = Binds.present(element, "an element of Contact.phones");
                numbers[i] = number;
                positions[i] = position++;
                numbers2[i] = Binds.text(phone.number(), "Contact.phones.number");
                kinds[i] = Binds.enumText(phone.kind());
                keys[i] = Binds.encode(PHONES_KEY_TYPE, phone.key(), "Contact.phones.key");
                i++;
            }
        }
        return new Object[][] {numbers, positions, numbers2, kinds, keys};
    }

    private static Object[][] byKindArrays(List<? extends Contact> contacts) {
        int size = 0;
        for (Contact contact : contacts) {
            size += Binds.present(contact.byKind(), "Contact.byKind").size();
        }
        Integer[] numbers = new Integer[size];
        String[] keys = new String[size];
        String[] numbers2 = new String[size];
        String[] kinds = new String[size];
        Object[] keys2 = BY_KIND_KEY2_TYPE.newArray(size);
        int i = 0;
        int number = 0;
        for (Contact contact : contacts) {
            number++;
            for (Map.Entry<Kind, Phone> element : contact.byKind().entrySet()) {
                Phone phone = Binds.present(element.getValue(), "a value of Contact.byKind");
                numbers[i] = number;
                keys[i] = Binds.enumText(Binds.present(element.getKey(), "a key of Contact.byKind"));
                numbers2[i] = Binds.text(phone.number(), "Contact.byKind.number");
                kinds[i] = Binds.enumText(phone.kind());
                keys2[i] = Binds.encode(BY_KIND_KEY2_TYPE, phone.key(), "Contact.byKind.key");
                i++;
            }
        }
        return new Object[][] {numbers, keys, numbers2, kinds, keys2};
    }

    private static Object[][] keyOfByKindArrays(List<? extends Contact> contacts) {
        int size = 0;
        for (Contact contact : contacts) {
            size += Binds.present(contact.keyOfByKind(), "Contact.keyOfByKind").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] positions = new Integer[size];
        String[] values = new String[size];
        int i = 0;
        int number = 0;
        for (Contact contact : contacts) {
            number++;
            int position = 0;
            for (Kind element : contact.keyOfByKind()) {
                numbers[i] = number;
                positions[i] = position++;
                values[i] = Binds.enumText(Binds.present(element, "an element of Contact.keyOfByKind"));
                i++;
            }
        }
        return new Object[][] {numbers, positions, values};
    }

    private static Object[][] HOMESArrays(List<? extends Contact> contacts) {
        int size = 0;
        for (Contact contact : contacts) {
            size += Binds.present(contact.HOMES(), "Contact.HOMES").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] positions = new Integer[size];
        String[] values = new String[size];
        int i = 0;
        int number = 0;
        for (Contact contact : contacts) {
            number++;
            int position = 0;
            for (Kind element : contact.HOMES()) {
                numbers[i] = number;
                positions[i] = position++;
                values[i] = Binds.enumText(Binds.present(element, "an element of Contact.HOMES"));
                i++;
            }
        }
        return new Object[][] {numbers, positions, values};
    }

    private static Object[][] homes2Arrays(List<? extends Contact> contacts) {
        int size = 0;
        for (Contact contact : contacts) {
            size += Binds.present(contact.homes(), "Contact.homes").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] positions = new Integer[size];
        String[] values = new String[size];
        int i = 0;
        int number = 0;
        for (Contact contact : contacts) {
            number++;
            int position = 0;
            for (Kind element : contact.homes()) {
                numbers[i] = number;
                positions[i] = position++;
                values[i] = Binds.enumText(Binds.present(element, "an element of Contact.homes"));
                i++;
            }
        }
        return new Object[][] {numbers, positions, values};
    }

    static Tuple insertBinds(Contact contact) {
        Address home = Binds.present(contact.home(), "Contact.home");
        Address homeColumns = contact.homeColumns();
        Address columns = Binds.present(contact.columns(), "Contact.columns");
        Address home2 = Binds.present(contact.HOME(), "Contact.HOME");
        return Elements.binds(
                Binds.of(
                Binds.given(contact.id(), "Contact.id"),
                Binds.encode(PHONES_KIND2_TYPE, contact.phonesKind(), "Contact.phonesKind"),
                Binds.encode(BY_KIND_KEY3_TYPE, contact.byKindKey(), "Contact.byKindKey"),
                Binds.encode(HOME_KIND_TYPE, home.kind(), "Contact.home.kind"),
                Binds.encode(HOME_COLUMNS_TYPE, home.columns(), "Contact.home.columns"),
                Binds.encode(HOME_KIND2_TYPE, contact.homeKind(), "Contact.homeKind"),
                Binds.encode(HOME_KIND22_TYPE, contact.homeKind2(), "Contact.homeKind2"),
                Binds.encode(HOME_COLUMNS_KIND_TYPE, homeColumns == null ? null : Binds.present(homeColumns.kind(), "Contact.homeColumns.kind"), "Contact.homeColumns.kind"),
                Binds.encode(HOME_COLUMNS_COLUMNS_TYPE, homeColumns == null ? null : Binds.present(homeColumns.columns(), "Contact.homeColumns.columns"), "Contact.homeColumns.columns"),
                Binds.encode(COLUMNS_KIND_TYPE, columns.kind(), "Contact.columns.kind"),
                Binds.encode(COLUMNS_COLUMNS_TYPE, columns.columns(), "Contact.columns.columns"),
                Binds.encode(HOME_KIND3_TYPE, home2.kind(), "Contact.HOME.kind"),
                Binds.encode(HOME_COLUMNS3_TYPE, home2.columns(), "Contact.HOME.columns"),
                Binds.encode(A_B_TYPE, contact.aB(), "Contact.aB"),
                Binds.encode(AB2_TYPE, contact.AB(), "Contact.AB"),
                Binds.encode(A_B3_TYPE, contact.a_b(), "Contact.a_b"),
                Binds.encode(LIST_TYPE, contact.List(), "Contact.List"),
                Binds.text(contact.SqlType(), "Contact.SqlType")),
                phonesArrays(List.of(contact)),
                byKindArrays(List.of(contact)),
                keyOfByKindArrays(List.of(contact)),
                HOMESArrays(List.of(contact)),
                homes2Arrays(List.of(contact)));
    }

    static Tuple insertAllBinds(List<? extends Contact> contacts) {
        int size = contacts.size();
        Long[] id = new Long[size];
        Object[] phonesKind = PHONES_KIND2_TYPE.newArray(size);
        Object[] byKindKey = BY_KIND_KEY3_TYPE.newArray(size);
        Object[] homeKind = HOME_KIND_TYPE.newArray(size);
        Object[] homeColumns = HOME_COLUMNS_TYPE.newArray(size);
        Object[] homeKind2 = HOME_KIND2_TYPE.newArray(size);
        Object[] homeKind22 = HOME_KIND22_TYPE.newArray(size);
        Object[] homeColumnsKind = HOME_COLUMNS_KIND_TYPE.newArray(size);
        Object[] homeColumnsColumns = HOME_COLUMNS_COLUMNS_TYPE.newArray(size);
        Object[] columnsKind = COLUMNS_KIND_TYPE.newArray(size);
        Object[] columnsColumns = COLUMNS_COLUMNS_TYPE.newArray(size);
        Object[] homeKind3 = HOME_KIND3_TYPE.newArray(size);
        Object[] homeColumns2 = HOME_COLUMNS3_TYPE.newArray(size);
        Object[] aB = A_B_TYPE.newArray(size);
        Object[] ab = AB2_TYPE.newArray(size);
        Object[] a_b = A_B3_TYPE.newArray(size);
        Object[] list = LIST_TYPE.newArray(size);
        String[] sqlType = new String[size];
        for (int i = 0; i < size; i++) {
            Contact contact = contacts.get(i);
            Address home = Binds.present(contact.home(), "Contact.home");
            Address homeColumns3 = contact.homeColumns();
            Address columns = Binds.present(contact.columns(), "Contact.columns");
            Address home2 = Binds.present(contact.HOME(), "Contact.HOME");
            id[i] = Binds.given(contact.id(), "Contact.id");
            phonesKind[i] = Binds.encode(PHONES_KIND2_TYPE, contact.phonesKind(), "Contact.phonesKind");
            byKindKey[i] = Binds.encode(BY_KIND_KEY3_TYPE, contact.byKindKey(), "Contact.byKindKey");
            homeKind[i] = Binds.encode(HOME_KIND_TYPE, home.kind(), "Contact.home.kind");
            homeColumns[i] = Binds.encode(HOME_COLUMNS_TYPE, home.columns(), "Contact.home.columns");
            homeKind2[i] = Binds.encode(HOME_KIND2_TYPE, contact.homeKind(), "Contact.homeKind");
            homeKind22[i] = Binds.encode(HOME_KIND22_TYPE, contact.homeKind2(), "Contact.homeKind2");
            homeColumnsKind[i] = Binds.encode(HOME_COLUMNS_KIND_TYPE, homeColumns3 == null ? null : Binds.present(homeColumns3.kind(), "Contact.homeColumns.kind"), "Contact.homeColumns.kind");
            homeColumnsColumns[i] = Binds.encode(HOME_COLUMNS_COLUMNS_TYPE, homeColumns3 == null ? null : Binds.present(homeColumns3.columns(), "Contact.homeColumns.columns"), "Contact.homeColumns.columns");
            columnsKind[i] = Binds.encode(COLUMNS_KIND_TYPE, columns.kind(), "Contact.columns.kind");
            columnsColumns[i] = Binds.encode(COLUMNS_COLUMNS_TYPE, columns.columns(), "Contact.columns.columns");
            homeKind3[i] = Binds.encode(HOME_KIND3_TYPE, home2.kind(), "Contact.HOME.kind");
            homeColumns2[i] = Binds.encode(HOME_COLUMNS3_TYPE, home2.columns(), "Contact.HOME.columns");
            aB[i] = Binds.encode(A_B_TYPE, contact.aB(), "Contact.aB");
            ab[i] = Binds.encode(AB2_TYPE, contact.AB(), "Contact.AB");
            a_b[i] = Binds.encode(A_B3_TYPE, contact.a_b(), "Contact.a_b");
            list[i] = Binds.encode(LIST_TYPE, contact.List(), "Contact.List");
            sqlType[i] = Binds.text(contact.SqlType(), "Contact.SqlType");
        }
        return Elements.bindsOfAll(
                Binds.ofArrays(id, phonesKind, byKindKey, homeKind, homeColumns, homeKind2,
                        homeKind22, homeColumnsKind, homeColumnsColumns, columnsKind,
                        columnsColumns, homeKind3, homeColumns2, aB, ab, a_b, list, sqlType),
                phonesArrays(contacts),
                byKindArrays(contacts),
                keyOfByKindArrays(contacts),
                HOMESArrays(contacts),
                homes2Arrays(contacts));
    }

    /**
     * The contact as it is: an insert generates nothing.
     */
    static Contact inserted(Contact contact, Row row, int at) {
        return contact;
    }

    static Tuple updateBinds(Contact contact) {
        Address home = Binds.present(contact.home(), "Contact.home");
        Address homeColumns = contact.homeColumns();
        Address columns = Binds.present(contact.columns(), "Contact.columns");
        Address home2 = Binds.present(contact.HOME(), "Contact.HOME");
        return Elements.binds(
                Binds.of(
                Binds.key(contact.id(), "Contact.id"),
                Binds.encode(PHONES_KIND2_TYPE, contact.phonesKind(), "Contact.phonesKind"),
                Binds.encode(BY_KIND_KEY3_TYPE, contact.byKindKey(), "Contact.byKindKey"),
                Binds.encode(HOME_KIND_TYPE, home.kind(), "Contact.home.kind"),
                Binds.encode(HOME_COLUMNS_TYPE, home.columns(), "Contact.home.columns"),
                Binds.encode(HOME_KIND2_TYPE, contact.homeKind(), "Contact.homeKind"),
                Binds.encode(HOME_KIND22_TYPE, contact.homeKind2(), "Contact.homeKind2"),
                Binds.encode(HOME_COLUMNS_KIND_TYPE, homeColumns == null ? null : Binds.present(homeColumns.kind(), "Contact.homeColumns.kind"), "Contact.homeColumns.kind"),
                Binds.encode(HOME_COLUMNS_COLUMNS_TYPE, homeColumns == null ? null : Binds.present(homeColumns.columns(), "Contact.homeColumns.columns"), "Contact.homeColumns.columns"),
                Binds.encode(COLUMNS_KIND_TYPE, columns.kind(), "Contact.columns.kind"),
                Binds.encode(COLUMNS_COLUMNS_TYPE, columns.columns(), "Contact.columns.columns"),
                Binds.encode(HOME_KIND3_TYPE, home2.kind(), "Contact.HOME.kind"),
                Binds.encode(HOME_COLUMNS3_TYPE, home2.columns(), "Contact.HOME.columns"),
                Binds.encode(A_B_TYPE, contact.aB(), "Contact.aB"),
                Binds.encode(AB2_TYPE, contact.AB(), "Contact.AB"),
                Binds.encode(A_B3_TYPE, contact.a_b(), "Contact.a_b"),
                Binds.encode(LIST_TYPE, contact.List(), "Contact.List"),
                Binds.text(contact.SqlType(), "Contact.SqlType")),
                phonesArrays(List.of(contact)),
                byKindArrays(List.of(contact)),
                keyOfByKindArrays(List.of(contact)),
                HOMESArrays(List.of(contact)),
                homes2Arrays(List.of(contact)));
    }

    /**
     * The contact as it is: an update generates nothing.
     */
    static Contact updated(Contact contact, Row row, int at) {
        return contact;
    }

    static Tuple deleteBinds(Contact contact) {
        return Binds.of(Binds.key(contact.id(), "Contact.id"));
    }
}
