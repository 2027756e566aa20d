// Generated from Converted by Vorm; change that type instead.
package shop;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Converted} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ConvertedPath<E> extends ToOne<E, Converted, Locale> {
    public final OrderedColumn<E, Locale> id;

    public final TextExpression kind = new TextColumn<>(ConvertedPath.this.path(), "kind", SqlType.TEXT);

    public ConvertedPath(OrderedColumn<E, Locale> column, String step, boolean nullable) {
        super(column, () -> ConvertedTable.CONVERTED, step, nullable, alias -> ConvertedTable.CONVERTED.as(alias));
        this.id = column;
    }
}
