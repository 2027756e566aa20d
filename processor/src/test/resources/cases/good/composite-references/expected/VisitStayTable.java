// Generated from Visit.Stay by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code visits} of {@link Visit.Stay} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VisitStayTable extends EntityTable<Visit.Stay> {
    public static final VisitStayTable VISIT_STAY = new VisitStayTable("visits");

    public final TextColumn<Visit.Stay> place = new TextColumn<>(this, "place", SqlType.TEXT);

    public final NumberColumn<Visit.Stay, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final NumberColumn<Visit.Stay, Integer> nights = new NumberColumn<>(this, "nights", SqlType.INTEGER);

    private final List<Column<Visit.Stay, ?>> columns = List.of(place, number, nights);

    private VisitStayTable(String alias) {
        super("", "visits", alias);
    }

    @Override
    public Optional<Discriminator<Visit.Stay>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "stay"));
    }

    /**
     * The same table under another name in a query.
     */
    public VisitStayTable as(String alias) {
        return new VisitStayTable(alias);
    }

    @Override
    public List<Column<Visit.Stay, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("place", "number", "nights");
    }

    @Override
    public List<Column<Visit.Stay, ?>> key() {
        return List.of(place, number);
    }

    @Override
    public RowReader<Visit.Stay> reader() {
        return VisitStayMapping::read;
    }

    @Override
    public EntityKeys<Visit.Stay, VisitKey> keys() {
        return new EntityKeys<>(VisitStayMapping::key, VisitStayMapping::keysBinds);
    }
}
