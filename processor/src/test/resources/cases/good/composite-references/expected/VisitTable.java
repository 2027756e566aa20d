// Generated from Visit by Vorm; change that type instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code visits} of {@link Visit} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VisitTable extends EntityTable<Visit> {
    public static final VisitTable VISIT = new VisitTable("visits");

    private final TextColumn<Visit> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final TextColumn<Visit> place = new TextColumn<>(this, "place", SqlType.TEXT);

    public final NumberColumn<Visit, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final TextExpression kind = VisitTable.this.kindColumn;

    private final List<Column<Visit, ?>> columns = List.of(place, number, kindColumn,
            new NumberColumn<>(this, "nights", SqlType.INTEGER));

    private VisitTable(String alias) {
        super("", "visits", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public VisitTable as(String alias) {
        return new VisitTable(alias);
    }

    @Override
    public List<Column<Visit, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("place", "number", "kind", "nights");
    }

    @Override
    public List<Column<Visit, ?>> key() {
        return List.of(place, number);
    }

    @Override
    public RowReader<Visit> reader() {
        return VisitMapping::read;
    }

    @Override
    public EntityKeys<Visit, VisitKey> keys() {
        return new EntityKeys<>(VisitMapping::key, VisitMapping::keysBinds);
    }
}
