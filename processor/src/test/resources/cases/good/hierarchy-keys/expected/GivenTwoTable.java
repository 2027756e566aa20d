// Generated from Given.Two by Vorm; change that record instead.
package shop;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.OrderedColumn;
import dev.vorm.support.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code given_two} of {@link Given.Two} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class GivenTwoTable extends EntityTable<Given.Two> {
    public static final GivenTwoTable GIVEN_TWO = new GivenTwoTable("given_two");

    public final OrderedColumn<Given.Two, Plain.Number> number = new OrderedColumn<>(this, "number", GivenTwoMapping.NUMBER_TYPE);

    public final OrderedColumn<Given.Two, Given.Batch> batch = new OrderedColumn<>(this, "batch", GivenTwoMapping.BATCH_TYPE);

    public final OrderedColumn<Given.Two, Given.Batch> other = new OrderedColumn<>(this, "other", GivenTwoMapping.OTHER_TYPE);

    private final List<Column<Given.Two, ?>> columns = List.of(number, batch, other);

    private GivenTwoTable(String alias) {
        super("", "given_two", alias);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT given.number, given.batch, given_two.other FROM given JOIN given_two ON given_two.number = given.number AND given_two.batch = given.batch WHERE given.kind = 'two'", "given", "given_two", Set.of("other")));
    }

    /**
     * The same table under another name in a query.
     */
    public GivenTwoTable as(String alias) {
        return new GivenTwoTable(alias);
    }

    @Override
    public List<Column<Given.Two, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("number", "batch", "other");
    }

    @Override
    public List<Column<Given.Two, ?>> key() {
        return List.of(number, batch);
    }

    @Override
    public RowReader<Given.Two> reader() {
        return GivenTwoMapping::read;
    }

    @Override
    public EntityKeys<Given.Two, GivenKey> keys() {
        return new EntityKeys<>(GivenTwoMapping::key, GivenTwoMapping::keysBinds);
    }
}
