// Generated from MaybeRecord by Vorm; change that record instead.
package types;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.PgTypes;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code maybe_record} of {@link MaybeRecord} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class MaybeRecordTable extends EntityTable<MaybeRecord> {
    public static final MaybeRecordTable MAYBE_RECORD = new MaybeRecordTable("maybe_record");

    public final TextColumn<MaybeRecord> code = new TextColumn<>(this, "code", SqlType.TEXT);

    public final NumberColumn<MaybeRecord, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final TimestampColumn<MaybeRecord, Instant> instant = new TimestampColumn<>(this, "instant", SqlType.INSTANT);

    public final Column<MaybeRecord, byte[]> bytes = new Column<>(this, "bytes", PgTypes.BYTEA);

    public final Column<MaybeRecord, byte[]> optionalBytes = new Column<>(this, "optional_bytes", PgTypes.BYTEA);

    public final OrderedColumn<MaybeRecord, Everything.Color> optionalColor = new OrderedColumn<>(this, "optional_color", SqlType.enumText(Everything.Color.class));

    public final MaybePath<MaybeRecord> maybe = new MaybePath<>(new NumberColumn<>(this, "maybe_id", SqlType.INTEGER), "maybe", false);

    public final MaybeRecordPath<MaybeRecord> parent = new MaybeRecordPath<>(new TextColumn<>(this, "parent_id", SqlType.TEXT), "parent", true);

    private final List<Column<MaybeRecord, ?>> columns = List.of(code, number, instant, bytes,
            optionalBytes, optionalColor, maybe.key(), parent.key());

    private MaybeRecordTable(String alias) {
        super("", "maybe_record", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public MaybeRecordTable as(String alias) {
        return new MaybeRecordTable(alias);
    }

    @Override
    public List<Column<MaybeRecord, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("code", "number", "instant", "bytes", "optionalBytes", "optionalColor",
                "maybe", "parent");
    }

    @Override
    public List<Column<MaybeRecord, ?>> key() {
        return List.of(code);
    }

    @Override
    public RowReader<MaybeRecord> reader() {
        return MaybeRecordMapping::read;
    }
}
