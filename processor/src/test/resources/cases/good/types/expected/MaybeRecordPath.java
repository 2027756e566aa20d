// Generated from MaybeRecord by Vorm; change that record instead.
package types;

import dev.vorm.mapping.PgTypes;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link MaybeRecord} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class MaybeRecordPath<E> extends ToOne<E, MaybeRecord, String> {
    public final TextColumn<E> code;

    public final NumberColumn<MaybeRecord, Integer> number = new NumberColumn<>(MaybeRecordPath.this.path(), "number", SqlType.INTEGER);

    public final TimestampColumn<MaybeRecord, Instant> instant = new TimestampColumn<>(MaybeRecordPath.this.path(), "instant", SqlType.INSTANT);

    public final Column<MaybeRecord, byte[]> bytes = new Column<>(MaybeRecordPath.this.path(), "bytes", PgTypes.BYTEA);

    public final Column<MaybeRecord, byte[]> optionalBytes = new Column<>(MaybeRecordPath.this.path(), "optional_bytes", PgTypes.BYTEA);

    public final OrderedColumn<MaybeRecord, Everything.Color> optionalColor = new OrderedColumn<>(MaybeRecordPath.this.path(), "optional_color", SqlType.enumText(Everything.Color.class));

    public MaybeRecordPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> MaybeRecordTable.MAYBE_RECORD, step, nullable, alias -> MaybeRecordTable.MAYBE_RECORD.as(alias));
        this.code = column;
    }

    /**
     * Where that leads to by its {@code maybe}.
     */
    public MaybePath<MaybeRecord> maybe() {
        return new MaybePath<>(new NumberColumn<>(MaybeRecordPath.this.path(), "maybe_id", SqlType.INTEGER), "maybe", false);
    }

    /**
     * Where that leads to by its {@code parent}.
     */
    public MaybeRecordPath<MaybeRecord> parent() {
        return new MaybeRecordPath<>(new TextColumn<>(MaybeRecordPath.this.path(), "parent_id", SqlType.TEXT), "parent", true);
    }
}
