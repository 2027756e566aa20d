// Generated from Country by Vorm; change that record instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Country} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CountryMapping {
    static final SqlType<String> CODE_TYPE = SqlType.TEXT.named("bpchar");

    private CountryMapping() {
    }

    /**
     * Reads code.
     */
    public static Country read(Row row, int at) {
        return new Country(required(Values.decode(CODE_TYPE, row.getString(at), "Country.code"), "Country.code"));
    }

    static String key(Country country) {
        return country.code();
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.encode(CODE_TYPE, Binds.key(id, "Country.code"), "Country.code"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        Object[] keys = CODE_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.encode(CODE_TYPE, Binds.key(id, "Country.code"), "Country.code");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Country country) {
        return Binds.of(Binds.encode(CODE_TYPE, Binds.given(country.code(), "Country.code"), "Country.code"));
    }

    static Tuple insertAllBinds(List<? extends Country> countries) {
        int size = countries.size();
        Object[] code = CODE_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Country country = countries.get(i);
            code[i] = Binds.encode(CODE_TYPE, Binds.given(country.code(), "Country.code"), "Country.code");
        }
        return Binds.ofArrays(code);
    }

    /**
     * The country as it is: an insert generates nothing.
     */
    static Country inserted(Country country, Row row, int at) {
        return country;
    }

    static Tuple updateBinds(Country country) {
        return Binds.of(Binds.encode(CODE_TYPE, Binds.key(country.code(), "Country.code"), "Country.code"));
    }

    /**
     * The country as it is: an update generates nothing.
     */
    static Country updated(Country country, Row row, int at) {
        return country;
    }

    static Tuple deleteBinds(Country country) {
        return Binds.of(Binds.encode(CODE_TYPE, Binds.key(country.code(), "Country.code"), "Country.code"));
    }
}
