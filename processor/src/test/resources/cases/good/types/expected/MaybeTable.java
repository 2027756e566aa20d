// Generated from Maybe by Vorm; change that class instead.
package types;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.PgTypes;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code maybe} of {@link Maybe} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class MaybeTable extends EntityTable<Maybe> {
    public static final MaybeTable MAYBE = new MaybeTable("maybe");

    public final NumberColumn<Maybe, Integer> id = new NumberColumn<>(this, "id", SqlType.INTEGER);

    public final NumberColumn<Maybe, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final NumberColumn<Maybe, BigDecimal> decimal = new NumberColumn<>(this, "decimal", SqlType.NUMERIC);

    public final NumberColumn<Maybe, BigInteger> huge = new NumberColumn<>(this, "huge", SqlType.NUMERIC_INTEGER);

    public final TimestampColumn<Maybe, Instant> instant = new TimestampColumn<>(this, "instant", SqlType.INSTANT);

    public final Column<Maybe, byte[]> bytes = new Column<>(this, "bytes", PgTypes.BYTEA);

    public final OrderedColumn<Maybe, Everything.Color> color = new OrderedColumn<>(this, "color", SqlType.enumText(Everything.Color.class));

    public final EverythingPath<Maybe> everything = new EverythingPath<>(new NumberColumn<>(this, "everything_id", SqlType.BIGINT), "everything", true);

    public final NumberColumn<Maybe, Integer> optionalNumber = new NumberColumn<>(this, "optional_number", SqlType.INTEGER);

    public final NumberColumn<Maybe, BigDecimal> optionalDecimal = new NumberColumn<>(this, "optional_decimal", SqlType.NUMERIC);

    public final NumberColumn<Maybe, BigInteger> optionalHuge = new NumberColumn<>(this, "optional_huge", SqlType.NUMERIC_INTEGER);

    public final TimestampColumn<Maybe, Instant> optionalInstant = new TimestampColumn<>(this, "optional_instant", SqlType.INSTANT);

    public final Column<Maybe, byte[]> optionalBytes = new Column<>(this, "optional_bytes", PgTypes.BYTEA);

    public final OrderedColumn<Maybe, Everything.Color> optionalColor = new OrderedColumn<>(this, "optional_color", SqlType.enumText(Everything.Color.class));

    public final OrderedColumn<Maybe, Everything.Color> defaultColor = new OrderedColumn<>(this, "default_color", SqlType.enumText(Everything.Color.class));

    private final List<Column<Maybe, ?>> columns = List.of(id, number, decimal, huge, instant,
            bytes, color, everything.key(), optionalNumber, optionalDecimal, optionalHuge,
            optionalInstant, optionalBytes, optionalColor, defaultColor);

    private MaybeTable(String alias) {
        super("", "maybe", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public MaybeTable as(String alias) {
        return new MaybeTable(alias);
    }

    @Override
    public List<Column<Maybe, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "number", "decimal", "huge", "instant", "bytes", "color", "everything",
                "optionalNumber", "optionalDecimal", "optionalHuge", "optionalInstant",
                "optionalBytes", "optionalColor", "defaultColor");
    }

    @Override
    public List<Column<Maybe, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Maybe> reader() {
        return MaybeMapping::read;
    }
}
