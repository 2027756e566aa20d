// Generated from Special by Vorm; change that class instead.
package values;

import static dev.vorm.support.Values.required;

import dev.vorm.mapping.JsonType;
import dev.vorm.support.Binds;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads {@link Special} from rows and turns it into binds.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class SpecialMapping {
    static final SqlType<String> ID_TYPE = SqlType.TEXT.named("citext");

    static final SqlType<float[]> VECTOR_TYPE = SqlType.TEXT.named("vector").mapped(float[].class, new VectorConverter());

    static final SqlType<Mood> MOOD_TYPE = SqlType.enumText(Mood.class, constant -> switch (constant) {
        case HAPPY -> "very happy";
        case SAD -> "SAD";
    }).named("\"my schema\".mood");

    static final SqlType<List<String>> DOMAIN_TYPE = SqlType.TEXT.list().named("tags");

    static final SqlType<Set<String>> NAMES_TYPE = SqlType.TEXT.named("citext").set();

    static final SqlType<String> DOCUMENT_TYPE = SqlType.TEXT.named("jsonb");

    static final SqlType<Map<String, List<? extends Number>>> WIDE_TYPE = JsonType.<Map<String, List<? extends Number>>>of(Map.class, JsonType.of(String.class), JsonType.<List<? extends Number>>of(List.class, JsonType.of(Number.class))).jsonb();

    static final SqlType<List<String>[]> GENERIC_TYPE = JsonType.<List<String>[]>of(List[].class, JsonType.of(String.class)).jsonb();

    static final SqlType<String> STRING_TYPE = JsonType.of(String.class).jsonb();

    static final SqlType<Key<?>> UNKNOWN_TYPE = SqlType.INTEGER.<Key<?>>mapped(Key.class, Key::value, Key::new);

    static final SqlType<List<Set<Money>>> NESTED_TYPE = SqlType.NUMERIC.mapped(Money.class, new MoneyConverter()).set().list();

    private SpecialMapping() {
    }

    /**
     * Reads id, pairs, vector, mood, domain, names, oid, same, document, secret, wide, generic, string, unknown, hidden, renamed, nested.
     */
    public static Special read(Row row, int at) {
        Special special = new Special();
        special.id = required(Values.decode(ID_TYPE, row.getString(at), "Special.id"), "Special.id");
        special.pairs = required(Values.decode(SqlType.HSTORE, row.getString(at + 1), "Special.pairs"), "Special.pairs");
        special.vector = required(Values.decode(VECTOR_TYPE, row.getString(at + 2), "Special.vector"), "Special.vector");
        special.mood = required(Values.decode(MOOD_TYPE, row.getString(at + 3), "Special.mood"), "Special.mood");
        special.domain = required(Values.decode(DOMAIN_TYPE, row.getString(at + 4), "Special.domain"), "Special.domain");
        special.names = required(Values.decode(NAMES_TYPE, row.getString(at + 5), "Special.names"), "Special.names");
        special.oid = required(Values.decode(SqlType.OID, row.getString(at + 6), "Special.oid"), "Special.oid");
        special.same = required(row.getInteger(at + 7), "Special.same");
        special.document = required(Values.decode(DOCUMENT_TYPE, row.getString(at + 8), "Special.document"), "Special.document");
        special.secret = Values.decode(JsonType.OBJECT, row.getString(at + 9), "Special.secret");
        special.wide = required(Values.decode(WIDE_TYPE, row.getString(at + 10), "Special.wide"), "Special.wide");
        special.generic = required(Values.decode(GENERIC_TYPE, row.getString(at + 11), "Special.generic"), "Special.generic");
        special.string = required(Values.decode(STRING_TYPE, row.getString(at + 12), "Special.string"), "Special.string");
        special.unknown = required(Values.decode(UNKNOWN_TYPE, row.getInteger(at + 13), "Special.unknown"), "Special.unknown");
        special.hidden = row.getString(at + 14);
        special.nearest = row.getString(at + 15);
        special.nested = required(Values.decode(NESTED_TYPE, row.getString(at + 16), "Special.nested"), "Special.nested");
        return special;
    }

    static String key(Special special) {
        return special.id;
    }

    static Tuple keyBinds(String id) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(id, "Special.id"), "Special.id"));
    }

    static Tuple keysBinds(List<? extends String> ids) {
        int size = ids.size();
        Object[] keys = ID_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            String id = ids.get(i);
            keys[i] = Binds.encode(ID_TYPE, Binds.key(id, "Special.id"), "Special.id");
        }
        return Binds.ofArrays(keys);
    }

    static Tuple insertBinds(Special special) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.given(special.id, "Special.id"), "Special.id"),
                Binds.encode(SqlType.HSTORE, special.pairs, "Special.pairs"),
                Binds.encode(VECTOR_TYPE, special.vector, "Special.vector"),
                Binds.encode(MOOD_TYPE, special.mood, "Special.mood"),
                Binds.encode(DOMAIN_TYPE, special.domain, "Special.domain"),
                Binds.encode(NAMES_TYPE, special.names, "Special.names"),
                Binds.encode(SqlType.OID, special.oid, "Special.oid"),
                special.same,
                Binds.encode(DOCUMENT_TYPE, special.document, "Special.document"),
                Binds.encode(JsonType.OBJECT, special.secret, "Special.secret"),
                Binds.encode(WIDE_TYPE, special.wide, "Special.wide"),
                Binds.encode(GENERIC_TYPE, special.generic, "Special.generic"),
                Binds.encode(STRING_TYPE, special.string, "Special.string"),
                Binds.encode(UNKNOWN_TYPE, special.unknown, "Special.unknown"),
                Binds.text(special.hidden, "Special.hidden"),
                Binds.text(special.nearest, "Special.nearest"),
                Binds.encode(NESTED_TYPE, special.nested, "Special.nested"));
    }

    static Tuple insertAllBinds(List<? extends Special> specials) {
        int size = specials.size();
        Object[] id = ID_TYPE.newArray(size);
        Object[] pairs = SqlType.HSTORE.newArray(size);
        Object[] vector = VECTOR_TYPE.newArray(size);
        Object[] mood = MOOD_TYPE.newArray(size);
        Object[] domain = DOMAIN_TYPE.newArray(size);
        Object[] names = NAMES_TYPE.newArray(size);
        Object[] oid = SqlType.OID.newArray(size);
        Integer[] same = new Integer[size];
        Object[] document = DOCUMENT_TYPE.newArray(size);
        Object[] secret = JsonType.OBJECT.newArray(size);
        Object[] wide = WIDE_TYPE.newArray(size);
        Object[] generic = GENERIC_TYPE.newArray(size);
        Object[] string = STRING_TYPE.newArray(size);
        Object[] unknown = UNKNOWN_TYPE.newArray(size);
        String[] hidden = new String[size];
        String[] nearest = new String[size];
        Object[] nested = NESTED_TYPE.newArray(size);
        for (int i = 0; i < size; i++) {
            Special special = specials.get(i);
            id[i] = Binds.encode(ID_TYPE, Binds.given(special.id, "Special.id"), "Special.id");
            pairs[i] = Binds.encode(SqlType.HSTORE, special.pairs, "Special.pairs");
            vector[i] = Binds.encode(VECTOR_TYPE, special.vector, "Special.vector");
            mood[i] = Binds.encode(MOOD_TYPE, special.mood, "Special.mood");
            domain[i] = Binds.encode(DOMAIN_TYPE, special.domain, "Special.domain");
            names[i] = Binds.encode(NAMES_TYPE, special.names, "Special.names");
            oid[i] = Binds.encode(SqlType.OID, special.oid, "Special.oid");
            same[i] = special.same;
            document[i] = Binds.encode(DOCUMENT_TYPE, special.document, "Special.document");
            secret[i] = Binds.encode(JsonType.OBJECT, special.secret, "Special.secret");
            wide[i] = Binds.encode(WIDE_TYPE, special.wide, "Special.wide");
            generic[i] = Binds.encode(GENERIC_TYPE, special.generic, "Special.generic");
            string[i] = Binds.encode(STRING_TYPE, special.string, "Special.string");
            unknown[i] = Binds.encode(UNKNOWN_TYPE, special.unknown, "Special.unknown");
            hidden[i] = Binds.text(special.hidden, "Special.hidden");
            nearest[i] = Binds.text(special.nearest, "Special.nearest");
            nested[i] = Binds.encode(NESTED_TYPE, special.nested, "Special.nested");
        }
        return Binds.ofArrays(id, pairs, vector, mood, domain, names, oid, same, document, secret,
                wide, generic, string, unknown, hidden, nearest, nested);
    }

    /**
     * The special with what an insert generated: hidden, renamed.
     */
    static Special inserted(Special special, Row row, int at) {
        special.hidden = row.getString(at);
        special.nearest = row.getString(at + 1);
        return special;
    }

    static Tuple updateBinds(Special special) {
        return Binds.of(
                Binds.encode(ID_TYPE, Binds.key(special.id, "Special.id"), "Special.id"),
                Binds.encode(SqlType.HSTORE, special.pairs, "Special.pairs"),
                Binds.encode(VECTOR_TYPE, special.vector, "Special.vector"),
                Binds.encode(MOOD_TYPE, special.mood, "Special.mood"),
                Binds.encode(DOMAIN_TYPE, special.domain, "Special.domain"),
                Binds.encode(NAMES_TYPE, special.names, "Special.names"),
                Binds.encode(SqlType.OID, special.oid, "Special.oid"),
                special.same,
                Binds.encode(DOCUMENT_TYPE, special.document, "Special.document"),
                Binds.encode(JsonType.OBJECT, special.secret, "Special.secret"),
                Binds.encode(WIDE_TYPE, special.wide, "Special.wide"),
                Binds.encode(GENERIC_TYPE, special.generic, "Special.generic"),
                Binds.encode(STRING_TYPE, special.string, "Special.string"),
                Binds.encode(UNKNOWN_TYPE, special.unknown, "Special.unknown"),
                Binds.text(special.hidden, "Special.hidden"),
                Binds.text(special.nearest, "Special.nearest"),
                Binds.encode(NESTED_TYPE, special.nested, "Special.nested"));
    }

    /**
     * The special as it is: an update generates nothing.
     */
    static Special updated(Special special, Row row, int at) {
        return special;
    }

    static Tuple deleteBinds(Special special) {
        return Binds.of(Binds.encode(ID_TYPE, Binds.key(special.id, "Special.id"), "Special.id"));
    }
}
