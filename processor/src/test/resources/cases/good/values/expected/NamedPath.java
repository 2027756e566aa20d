// Generated from Named by Vorm; change that record instead.
package values;

import dev.vorm.query.ArrayColumn;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.query.TsVectorColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.BitString;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Named} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedPath<E> extends ToOne<E, Named, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Named, Long> small = new NumberColumn<>(NamedPath.this.path(), "small", NamedMapping.SMALL_TYPE);

    public final TextColumn<Named> text = new TextColumn<>(NamedPath.this.path(), "text", SqlType.TEXT);

    public final Column<Named, String> xml = new Column<>(NamedPath.this.path(), "xml", SqlType.XML);

    public final TsVectorColumn<Named> words = new TsVectorColumn<>(NamedPath.this.path(), "words", SqlType.TSVECTOR);

    public final Column<Named, String> mac = new Column<>(NamedPath.this.path(), "mac", NamedMapping.MAC_TYPE);

    public final ComparableColumn<Named, BitString> bits = new ComparableColumn<>(NamedPath.this.path(), "bits", SqlType.VARBIT);

    public final TimestampColumn<Named, LocalDateTime> time = new TimestampColumn<>(NamedPath.this.path(), "time", SqlType.TIMESTAMP);

    public final NumberColumn<Named, BigDecimal> price = new NumberColumn<>(NamedPath.this.path(), "price", NamedMapping.PRICE_TYPE);

    public final ArrayColumn<Named, List<String>, String> texts = new ArrayColumn<>(NamedPath.this.path(), "texts", NamedMapping.TEXTS_TYPE);

    public final ArrayColumn<Named, List<Long>, Long> numbers = new ArrayColumn<>(NamedPath.this.path(), "numbers", NamedMapping.NUMBERS_TYPE);

    public final OrderedColumn<Named, YearMonth> month = new OrderedColumn<>(NamedPath.this.path(), "month", NamedMapping.MONTH_TYPE);

    public final TextColumn<Named> name = new TextColumn<>(NamedPath.this.path(), "name", SqlType.TEXT);

    public NamedPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> NamedTable.NAMED, step, nullable, alias -> NamedTable.NAMED.as(alias));
        this.id = column;
    }
}
