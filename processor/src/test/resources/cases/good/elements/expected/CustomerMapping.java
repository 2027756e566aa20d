// Generated from Customer by Vorm; change that record instead.
package app;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Elements;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Customer} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CustomerMapping {
    static final SqlType<Kind> PHONES_KIND_TYPE = SqlType.enumText(Kind.class);

    static final SqlType<Kind> INPUT_KEY_TYPE = SqlType.enumText(Kind.class);

    static final SqlType<Year> YEARS_VALUE_TYPE = SqlType.INTEGER.mapped(Year.class, new YearConverter());

    private CustomerMapping() {
    }

    /**
     * Reads id, version.
     */
    public static Customer read(Row row, int at) {
        return new Customer(
                required(row.getLong(at), "Customer.id"),
                Elements.fixed(Elements.list(row.getString(at + 2), "Customer.phones", CustomerMapping::readPhones)),
                Elements.fixed(Elements.set(row.getString(at + 3), "Customer.tags", CustomerMapping::readTags)),
                Elements.fixed(Elements.map(row.getString(at + 4), "Customer.input", CustomerMapping::readInputKey, CustomerMapping::readInput)),
                Elements.fixed(Elements.list(row.getString(at + 5), "Customer.tokens", CustomerMapping::readTokens)),
                Elements.fixed(Elements.list(row.getString(at + 6), "Customer.years", CustomerMapping::readYears)),
                required(row.getInteger(at + 1), "Customer.version"));
    }

    private static Phone readPhones(List<String> cells, int at) {
        return new Phone(
                required(Values.parse(SqlType.TEXT, cells.get(at), "Customer.phones.number"), "Customer.phones.number"),
                required(Values.parse(PHONES_KIND_TYPE, cells.get(at + 1), "Customer.phones.kind"), "Customer.phones.kind"),
                Optional.ofNullable(Values.parse(SqlType.TEXT, cells.get(at + 2), "Customer.phones.note")),
                readPhonesPlace(cells, at + 3));
    }

    private static Place readPhonesPlace(List<String> cells, int at) {
        if (Elements.isAbsent(cells, at, 2)) {
            return null;
        }
        Place place = new Place();
        place.latitude = required(Values.parse(SqlType.DOUBLE, cells.get(at), "Customer.phones.place.latitude"), "Customer.phones.place.latitude");
        place.longitude = required(Values.parse(SqlType.DOUBLE, cells.get(at + 1), "Customer.phones.place.longitude"), "Customer.phones.place.longitude");
        return place;
    }

    private static String readTags(List<String> cells, int at) {
        return required(Values.parse(SqlType.TEXT, cells.get(at), "Customer.tags.value"), "Customer.tags.value");
    }

    private static Kind readInputKey(List<String> cells, int at) {
        return required(Values.parse(INPUT_KEY_TYPE, cells.get(at), "Customer.input.key"), "Customer.input.key");
    }

    private static Instant readInput(List<String> cells, int at) {
        return Values.parse(SqlType.INSTANT, cells.get(at), "Customer.input.value");
    }

    private static UUID readTokens(List<String> cells, int at) {
        return Values.parse(SqlType.UUID, cells.get(at), "Customer.tokens.value");
    }

    private static Year readYears(List<String> cells, int at) {
        return required(Values.parse(YEARS_VALUE_TYPE, cells.get(at), "Customer.years.value"), "Customer.years.value");
    }

    static Long key(Customer customer) {
        return customer.id();
    }

    static Tuple keyBinds(Long id) {
        return Binds.of(Binds.key(id, "Customer.id"));
    }

    static Tuple keysBinds(List<? extends Long> ids) {
        int size = ids.size();
        Long[] keys = new Long[size];
        for (int i = 0; i < size; i++) {
            Long id = ids.get(i);
            keys[i] = Binds.key(id, "Customer.id");
        }
        return Binds.ofArrays(keys);
    }

    static Customer beforeInsert(Customer customer) {
        Customer customer2 = Binds.present(customer.checked(), "the result of Customer.checked");
        return copied(customer2);
    }

    static Customer beforeUpdate(Customer customer) {
        return copied(customer);
    }

    private static Customer copied(Customer customer) {
        return new Customer(
                customer.id(),
                Elements.copy(customer.phones(), "Customer.phones"),
                Elements.copy(customer.tags(), "Customer.tags"),
                Elements.copy(customer.input(), "Customer.input"),
                Elements.copy(customer.tokens(), "Customer.tokens"),
                Elements.copy(customer.years(), "Customer.years"),
                customer.version());
    }

    private static Object[][] phonesArrays(List<? extends Customer> customers) {
        int size = 0;
        for (Customer customer : customers) {
            size += Binds.present(customer.phones(), "Customer.phones").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] positions = new Integer[size];
        String[] numbers2 = new String[size];
        String[] kinds = new String[size];
        String[] notes = new String[size];
        Double[] placeLatitudes = new Double[size];
        Double[] placeLongitudes = new Double[size];
        int i = 0;
        int number = 0;
        for (Customer customer : customers) {
            number++;
            int position = 0;
            for (Phone element : customer.phones()) {
                Phone phone = Binds.present(element, "an element of Customer.phones");
                Place phonesPlace = phone.place();
                numbers[i] = number;
                positions[i] = position++;
                numbers2[i] = Binds.text(phone.number(), "Customer.phones.number");
                kinds[i] = Binds.enumText(phone.kind());
                notes[i] = Binds.text(Binds.optional(phone.note()), "Customer.phones.note");
                placeLatitudes[i] = phonesPlace == null ? null : phonesPlace.latitude;
                placeLongitudes[i] = phonesPlace == null ? null : phonesPlace.longitude;
                i++;
            }
        }
        return new Object[][] {numbers, positions, numbers2, kinds, notes, placeLatitudes, placeLongitudes};
    }

    private static Object[][] tagsArrays(List<? extends Customer> customers) {
        int size = 0;
        for (Customer customer : customers) {
            size += Binds.present(customer.tags(), "Customer.tags").size();
        }
        Integer[] numbers = new Integer[size];
        String[] values = new String[size];
        int i = 0;
        int number = 0;
        for (Customer customer : customers) {
            number++;
            for (String element : customer.tags()) {
                numbers[i] = number;
                values[i] = Binds.text(Binds.present(element, "an element of Customer.tags"), "Customer.tags.value");
                i++;
            }
        }
        return new Object[][] {numbers, values};
    }

    private static Object[][] inputArrays(List<? extends Customer> customers) {
        int size = 0;
        for (Customer customer : customers) {
            size += Binds.present(customer.input(), "Customer.input").size();
        }
        Integer[] numbers = new Integer[size];
        String[] keys = new String[size];
        OffsetDateTime[] values = new OffsetDateTime[size];
        int i = 0;
        int number = 0;
        for (Customer customer : customers) {
            number++;
            for (Map.Entry<Kind, Instant> element : customer.input().entrySet()) {
                numbers[i] = number;
                keys[i] = Binds.enumText(Binds.present(element.getKey(), "a key of Customer.input"));
                values[i] = Binds.instant(element.getValue(), "Customer.input.value");
                i++;
            }
        }
        return new Object[][] {numbers, keys, values};
    }

    private static Object[][] tokensArrays(List<? extends Customer> customers) {
        int size = 0;
        for (Customer customer : customers) {
            size += Binds.present(customer.tokens(), "Customer.tokens").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] positions = new Integer[size];
        UUID[] values = new UUID[size];
        int i = 0;
        int number = 0;
        for (Customer customer : customers) {
            number++;
            int position = 0;
            for (UUID element : customer.tokens()) {
                numbers[i] = number;
                positions[i] = position++;
                values[i] = element;
                i++;
            }
        }
        return new Object[][] {numbers, positions, values};
    }

    private static Object[][] yearsArrays(List<? extends Customer> customers) {
        int size = 0;
        for (Customer customer : customers) {
            size += Binds.present(customer.years(), "Customer.years").size();
        }
        Integer[] numbers = new Integer[size];
        Integer[] positions = new Integer[size];
        Object[] values = YEARS_VALUE_TYPE.newArray(size);
        int i = 0;
        int number = 0;
        for (Customer customer : customers) {
            number++;
            int position = 0;
            for (Year element : customer.years()) {
                numbers[i] = number;
                positions[i] = position++;
                values[i] = Binds.encode(YEARS_VALUE_TYPE, Binds.present(element, "an element of Customer.years"), "Customer.years.value");
                i++;
            }
        }
        return new Object[][] {numbers, positions, values};
    }

    static Tuple insertBinds(Customer customer) {
        Binds.unset(customer.id(), "Customer.id");
        return Elements.binds(
                Binds.of(),
                phonesArrays(List.of(customer)),
                tagsArrays(List.of(customer)),
                inputArrays(List.of(customer)),
                tokensArrays(List.of(customer)),
                yearsArrays(List.of(customer)));
    }

    static Tuple insertAllBinds(List<? extends Customer> customers) {
        for (Customer customer : customers) {
            Binds.unset(customer.id(), "Customer.id");
        }
        return Elements.bindsOfAll(
                Binds.of(customers.size()),
                phonesArrays(customers),
                tagsArrays(customers),
                inputArrays(customers),
                tokensArrays(customers),
                yearsArrays(customers));
    }

    /**
     * The customer with what an insert generated: id.
     */
    static Customer inserted(Customer customer, Row row, int at) {
        return new Customer(
                required(row.getLong(at), "Customer.id"),
                customer.phones(),
                customer.tags(),
                customer.input(),
                customer.tokens(),
                customer.years(),
                0);
    }

    static Tuple updateBinds(Customer customer) {
        return Elements.binds(
                Binds.of(
                Binds.key(customer.id(), "Customer.id"),
                customer.version()),
                phonesArrays(List.of(customer)),
                tagsArrays(List.of(customer)),
                inputArrays(List.of(customer)),
                tokensArrays(List.of(customer)),
                yearsArrays(List.of(customer)));
    }

    /**
     * The customer with what an update generated: version.
     */
    static Customer updated(Customer customer, Row row, int at) {
        return new Customer(
                customer.id(),
                customer.phones(),
                customer.tags(),
                customer.input(),
                customer.tokens(),
                customer.years(),
                required(row.getInteger(at), "Customer.version"));
    }

    static Tuple deleteBinds(Customer customer) {
        return Binds.of(
                Binds.key(customer.id(), "Customer.id"),
                customer.version());
    }
}
