// Generated from Visit.Call by Vorm; change that record instead.
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
 * The table {@code visits} of {@link Visit.Call} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class VisitCallTable extends EntityTable<Visit.Call> {
    public static final VisitCallTable VISIT_CALL = new VisitCallTable("visits");

    public final TextColumn<Visit.Call> place = new TextColumn<>(this, "place", SqlType.TEXT);

    public final NumberColumn<Visit.Call, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    private final List<Column<Visit.Call, ?>> columns = List.of(place, number);

    private VisitCallTable(String alias) {
        super("", "visits", alias);
    }

    @Override
    public Optional<Discriminator<Visit.Call>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "call"));
    }

    /**
     * The same table under another name in a query.
     */
    public VisitCallTable as(String alias) {
        return new VisitCallTable(alias);
    }

    @Override
    public List<Column<Visit.Call, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("place", "number");
    }

    @Override
    public List<Column<Visit.Call, ?>> key() {
        return List.of(place, number);
    }

    @Override
    public RowReader<Visit.Call> reader() {
        return VisitCallMapping::read;
    }

    @Override
    public EntityKeys<Visit.Call, VisitKey> keys() {
        return new EntityKeys<>(VisitCallMapping::key, VisitCallMapping::keysBinds);
    }
}
