// Generated from Board by Vorm; change that class instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code boards} of {@link Board} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class BoardTable extends EntityTable<Board> {
    public static final BoardTable BOARD = new BoardTable("boards", false);

    public final NumberColumn<Board, Integer> row = new NumberColumn<>(this, "row", SqlType.INTEGER);

    public final NumberColumn<Board, Integer> place = new NumberColumn<>(this, "place", SqlType.INTEGER);

    public final ComparableColumn<Board, Board.Company> company = new ComparableColumn<>(this, "owner", BoardMapping.COMPANY_TYPE);

    public final TextColumn<Board> acrossTenants = new TextColumn<>(this, "across_tenants", SqlType.TEXT);

    private final boolean acrossTenants2;

    private final List<Column<Board, ?>> columns = List.of(row, place, company, acrossTenants);

    private BoardTable(String alias, boolean acrossTenants) {
        super("", "boards", alias);
        this.acrossTenants2 = acrossTenants;
    }

    /**
     * The same table with the rows of all tenants, which can be written here.
     */
    public BoardTable acrossTenants() {
        return new BoardTable(alias(), true);
    }

    @Override
    public Optional<Column<Board, ?>> tenant() {
        return acrossTenants2 ? Optional.empty() : Optional.of(company);
    }

    /**
     * The same table under another name in a query.
     */
    public BoardTable as(String alias) {
        return new BoardTable(alias, acrossTenants2);
    }

    @Override
    public List<Column<Board, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("row", "place", "company", "acrossTenants");
    }

    @Override
    public List<Column<Board, ?>> key() {
        return List.of(row, place);
    }

    @Override
    public RowReader<Board> reader() {
        return BoardMapping::read;
    }

    @Override
    public EntityKeys<Board, BoardKey> keys() {
        return new EntityKeys<>(BoardMapping::key, BoardMapping::keysBinds);
    }
}
