// Generated from Special by Vorm; change that class instead.
package values;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.JsonType;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.ArrayColumn;
import dev.vorm.query.Column;
import dev.vorm.query.HstoreColumn;
import dev.vorm.query.JsonColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code special} of {@link Special} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class SpecialTable extends EntityTable<Special> {
    public static final SpecialTable SPECIAL = new SpecialTable("special");

    public final TextColumn<Special> id = new TextColumn<>(this, "id", SpecialMapping.ID_TYPE);

    public final HstoreColumn<Special> pairs = new HstoreColumn<>(this, "pairs", SqlType.HSTORE);

    public final OrderedColumn<Special, float[]> vector = new OrderedColumn<>(this, "vector", SpecialMapping.VECTOR_TYPE);

    public final OrderedColumn<Special, Mood> mood = new OrderedColumn<>(this, "mood", SpecialMapping.MOOD_TYPE);

    public final ArrayColumn<Special, List<String>, String> domain = new ArrayColumn<>(this, "domain", SpecialMapping.DOMAIN_TYPE);

    public final ArrayColumn<Special, Set<String>, String> names = new ArrayColumn<>(this, "names", SpecialMapping.NAMES_TYPE);

    public final NumberColumn<Special, Long> oid = new NumberColumn<>(this, "oid", SqlType.OID);

    public final NumberColumn<Special, Integer> same = new NumberColumn<>(this, "same", SqlType.INTEGER);

    public final JsonColumn<Special, String> document = new JsonColumn<>(this, "document", SpecialMapping.DOCUMENT_TYPE);

    public final JsonColumn<Special, JsonObject> secret = new JsonColumn<>(this, "secret", JsonType.OBJECT.sensitive());

    public final JsonColumn<Special, Map<String, List<? extends Number>>> wide = new JsonColumn<>(this, "wide", SpecialMapping.WIDE_TYPE);

    public final JsonColumn<Special, List<String>[]> generic = new JsonColumn<>(this, "generic", SpecialMapping.GENERIC_TYPE);

    public final JsonColumn<Special, String> string = new JsonColumn<>(this, "string", SpecialMapping.STRING_TYPE);

    public final OrderedColumn<Special, Key<?>> unknown = new OrderedColumn<>(this, "unknown", SpecialMapping.UNKNOWN_TYPE);

    public final TextColumn<Special> hidden = new TextColumn<>(this, "hidden", SqlType.TEXT.sensitive());

    public final TextColumn<Special> nearest = new TextColumn<>(this, "renamed", SqlType.TEXT.sensitive());

    public final Column<Special, List<Set<Money>>> nested = new Column<>(this, "nested", SpecialMapping.NESTED_TYPE);

    private final List<Column<Special, ?>> columns = List.of(id, pairs, vector, mood, domain, names,
            oid, same, document, secret, wide, generic, string, unknown, hidden, nearest, nested);

    private SpecialTable(String alias) {
        super("", "special", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public SpecialTable as(String alias) {
        return new SpecialTable(alias);
    }

    @Override
    public List<Column<Special, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "pairs", "vector", "mood", "domain", "names", "oid", "same",
                "document", "secret", "wide", "generic", "string", "unknown", "hidden", "nearest",
                "nested");
    }

    @Override
    public List<Column<Special, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Special> reader() {
        return SpecialMapping::read;
    }

    @Override
    public EntityKeys<Special, String> keys() {
        return new EntityKeys<>(SpecialMapping::key, SpecialMapping::keysBinds);
    }
}
