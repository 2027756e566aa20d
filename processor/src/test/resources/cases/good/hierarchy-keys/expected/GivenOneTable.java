// Generated from Given.One by Vorm; change that record instead.
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
 * The table {@code given_one} of {@link Given.One} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class GivenOneTable extends EntityTable<Given.One> {
    public static final GivenOneTable GIVEN_ONE = new GivenOneTable("given_one");

    public final OrderedColumn<Given.One, Plain.Number> number = new OrderedColumn<>(this, "number", GivenOneMapping.NUMBER_TYPE);

    public final OrderedColumn<Given.One, Given.Batch> batch = new OrderedColumn<>(this, "batch", GivenOneMapping.BATCH_TYPE);

    public final OrderedColumn<Given.One, Plain.Number> other = new OrderedColumn<>(this, "other", GivenOneMapping.OTHER_TYPE);

    private final List<Column<Given.One, ?>> columns = List.of(number, batch, other);

    private GivenOneTable(String alias) {
        super("", "given_one", alias);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT given.number, given.batch, given_one.other FROM given JOIN given_one ON given_one.number = given.number AND given_one.batch = given.batch WHERE given.kind = 'one'", "given", "given_one", Set.of("other")));
    }

    /**
     * The same table under another name in a query.
     */
    public GivenOneTable as(String alias) {
        return new GivenOneTable(alias);
    }

    @Override
    public List<Column<Given.One, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("number", "batch", "other");
    }

    @Override
    public List<Column<Given.One, ?>> key() {
        return List.of(number, batch);
    }

    @Override
    public RowReader<Given.One> reader() {
        return GivenOneMapping::read;
    }

    @Override
    public EntityKeys<Given.One, GivenKey> keys() {
        return new EntityKeys<>(GivenOneMapping::key, GivenOneMapping::keysBinds);
    }
}
