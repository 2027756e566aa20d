// Generated from Converted.One by Vorm; change that record instead.
package shop;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Converted.One} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class ConvertedOnePath<E> extends ToOne<E, Converted.One, Locale> {
    public final OrderedColumn<E, Locale> id;

    public final TextColumn<Converted.One> text = new TextColumn<>(ConvertedOnePath.this.path(), "text", SqlType.TEXT);

    public ConvertedOnePath(OrderedColumn<E, Locale> column, String step, boolean nullable) {
        super(column, () -> ConvertedOneTable.CONVERTED_ONE, step, nullable, alias -> ConvertedOneTable.CONVERTED_ONE.as(alias));
        this.id = column;
    }
}
