// Generated from Special by Vorm; change that class instead.
package values;

import dev.vorm.mapping.JsonType;
import dev.vorm.query.ArrayColumn;
import dev.vorm.query.Column;
import dev.vorm.query.HstoreColumn;
import dev.vorm.query.JsonColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Special} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class SpecialPath<E> extends ToOne<E, Special, String> {
    public final TextColumn<E> id;

    public final HstoreColumn<Special> pairs = new HstoreColumn<>(SpecialPath.this.path(), "pairs", SqlType.HSTORE);

    public final OrderedColumn<Special, float[]> vector = new OrderedColumn<>(SpecialPath.this.path(), "vector", SpecialMapping.VECTOR_TYPE);

    public final OrderedColumn<Special, Mood> mood = new OrderedColumn<>(SpecialPath.this.path(), "mood", SpecialMapping.MOOD_TYPE);

    public final ArrayColumn<Special, List<String>, String> domain = new ArrayColumn<>(SpecialPath.this.path(), "domain", SpecialMapping.DOMAIN_TYPE);

    public final ArrayColumn<Special, Set<String>, String> names = new ArrayColumn<>(SpecialPath.this.path(), "names", SpecialMapping.NAMES_TYPE);

    public final NumberColumn<Special, Long> oid = new NumberColumn<>(SpecialPath.this.path(), "oid", SqlType.OID);

    public final NumberColumn<Special, Integer> same = new NumberColumn<>(SpecialPath.this.path(), "same", SqlType.INTEGER);

    public final JsonColumn<Special, String> document = new JsonColumn<>(SpecialPath.this.path(), "document", SpecialMapping.DOCUMENT_TYPE);

    public final JsonColumn<Special, JsonObject> secret = new JsonColumn<>(SpecialPath.this.path(), "secret", JsonType.OBJECT.sensitive());

    public final JsonColumn<Special, Map<String, List<? extends Number>>> wide = new JsonColumn<>(SpecialPath.this.path(), "wide", SpecialMapping.WIDE_TYPE);

    public final JsonColumn<Special, List<String>[]> generic = new JsonColumn<>(SpecialPath.this.path(), "generic", SpecialMapping.GENERIC_TYPE);

    public final JsonColumn<Special, String> string = new JsonColumn<>(SpecialPath.this.path(), "string", SpecialMapping.STRING_TYPE);

    public final OrderedColumn<Special, Key<?>> unknown = new OrderedColumn<>(SpecialPath.this.path(), "unknown", SpecialMapping.UNKNOWN_TYPE);

    public final TextColumn<Special> hidden = new TextColumn<>(SpecialPath.this.path(), "hidden", SqlType.TEXT.sensitive());

    public final TextColumn<Special> nearest = new TextColumn<>(SpecialPath.this.path(), "renamed", SqlType.TEXT.sensitive());

    public final Column<Special, List<Set<Money>>> nested = new Column<>(SpecialPath.this.path(), "nested", SpecialMapping.NESTED_TYPE);

    public SpecialPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> SpecialTable.SPECIAL, step, nullable, alias -> SpecialTable.SPECIAL.as(alias));
        this.id = column;
    }
}
