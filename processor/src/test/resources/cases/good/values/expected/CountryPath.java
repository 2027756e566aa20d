// Generated from Country by Vorm; change that record instead.
package values;

import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Country} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CountryPath<E> extends ToOne<E, Country, String> {
    public final TextColumn<E> code;

    public CountryPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> CountryTable.COUNTRY, step, nullable, alias -> CountryTable.COUNTRY.as(alias));
        this.code = column;
    }
}
