// Generated from Pair by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.ViewTable;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The view {@code pairs} of {@link Pair} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PairTable extends ViewTable<Pair> {
    public static final PairTable PAIR = new PairTable("pairs");

    public final NumberColumn<Pair, Integer> one = new NumberColumn<>(this, "one", SqlType.INTEGER);

    public final TextColumn<Pair> other = new TextColumn<>(this, "other", SqlType.TEXT);

    public final TextColumn<Pair> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Pair, ?>> columns = List.of(one, other, text);

    private PairTable(String alias) {
        super("", "pairs", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PairTable as(String alias) {
        return new PairTable(alias);
    }

    @Override
    public List<Column<Pair, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("one", "other", "text");
    }

    @Override
    public List<Column<Pair, ?>> key() {
        return List.of(one, other);
    }

    @Override
    public RowReader<Pair> reader() {
        return PairMapping::read;
    }

    @Override
    public EntityKeys<Pair, PairKey> keys() {
        return new EntityKeys<>(PairMapping::key, PairMapping::keysBinds);
    }
}
