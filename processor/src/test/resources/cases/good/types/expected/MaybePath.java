// Generated from Maybe by Vorm; change that class instead.
package types;

import dev.vorm.mapping.PgTypes;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Maybe} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class MaybePath<E> extends ToOne<E, Maybe, Integer> {
    public final NumberColumn<E, Integer> id;

    public final NumberColumn<Maybe, Integer> number = new NumberColumn<>(MaybePath.this.path(), "number", SqlType.INTEGER);

    public final NumberColumn<Maybe, BigDecimal> decimal = new NumberColumn<>(MaybePath.this.path(), "decimal", SqlType.NUMERIC);

    public final NumberColumn<Maybe, BigInteger> huge = new NumberColumn<>(MaybePath.this.path(), "huge", SqlType.NUMERIC_INTEGER);

    public final TimestampColumn<Maybe, Instant> instant = new TimestampColumn<>(MaybePath.this.path(), "instant", SqlType.INSTANT);

    public final Column<Maybe, byte[]> bytes = new Column<>(MaybePath.this.path(), "bytes", PgTypes.BYTEA);

    public final OrderedColumn<Maybe, Everything.Color> color = new OrderedColumn<>(MaybePath.this.path(), "color", SqlType.enumText(Everything.Color.class));

    public final NumberColumn<Maybe, Integer> optionalNumber = new NumberColumn<>(MaybePath.this.path(), "optional_number", SqlType.INTEGER);

    public final NumberColumn<Maybe, BigDecimal> optionalDecimal = new NumberColumn<>(MaybePath.this.path(), "optional_decimal", SqlType.NUMERIC);

    public final NumberColumn<Maybe, BigInteger> optionalHuge = new NumberColumn<>(MaybePath.this.path(), "optional_huge", SqlType.NUMERIC_INTEGER);

    public final TimestampColumn<Maybe, Instant> optionalInstant = new TimestampColumn<>(MaybePath.this.path(), "optional_instant", SqlType.INSTANT);

    public final Column<Maybe, byte[]> optionalBytes = new Column<>(MaybePath.this.path(), "optional_bytes", PgTypes.BYTEA);

    public final OrderedColumn<Maybe, Everything.Color> optionalColor = new OrderedColumn<>(MaybePath.this.path(), "optional_color", SqlType.enumText(Everything.Color.class));

    public final OrderedColumn<Maybe, Everything.Color> defaultColor = new OrderedColumn<>(MaybePath.this.path(), "default_color", SqlType.enumText(Everything.Color.class));

    public MaybePath(NumberColumn<E, Integer> column, String step, boolean nullable) {
        super(column, () -> MaybeTable.MAYBE, step, nullable, alias -> MaybeTable.MAYBE.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code everything}.
     */
    public EverythingPath<Maybe> everything() {
        return new EverythingPath<>(new NumberColumn<>(MaybePath.this.path(), "everything_id", SqlType.BIGINT), "everything", true);
    }
}
