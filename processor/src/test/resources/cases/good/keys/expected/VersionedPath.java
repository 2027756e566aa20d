// Generated from Versioned by Vorm; change that record instead.
package keys;

import dev.vorm.query.ComparableColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Versioned} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VersionedPath<E> extends ToOne<E, Versioned, UUID> {
    public final ComparableColumn<E, UUID> id;

    public final TimestampColumn<Versioned, Instant> version = new TimestampColumn<>(VersionedPath.this.path(), "version", SqlType.INSTANT);

    public final TextColumn<Versioned> name = new TextColumn<>(VersionedPath.this.path(), "name", SqlType.TEXT);

    public final TimestampColumn<Versioned, Instant> at = new TimestampColumn<>(VersionedPath.this.path(), "at", SqlType.INSTANT);

    public VersionedPath(ComparableColumn<E, UUID> column, String step, boolean nullable) {
        super(column, () -> VersionedTable.VERSIONED, step, nullable, alias -> VersionedTable.VERSIONED.as(alias));
        this.id = column;
    }
}
