// Generated from Board by Vorm; change that class instead.
package app;

import dev.vorm.query.ComparableColumn;
import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Board} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class BoardPath<E> extends CompositeToOne<E, Board, BoardKey> {
    public final ComparableColumn<Board, Board.Company> company = new ComparableColumn<>(BoardPath.this.path(), "owner", BoardMapping.COMPANY_TYPE);

    public final TextColumn<Board> acrossTenants = new TextColumn<>(BoardPath.this.path(), "across_tenants", SqlType.TEXT);

    protected BoardPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> BoardTable.BOARD, step, nullable, alias -> BoardTable.BOARD.as(alias));
    }
}
