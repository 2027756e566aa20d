// Generated from Given by Vorm; change that type instead.
package shop;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.JoinedRows;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The table {@code given} of {@link Given} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class GivenTable extends EntityTable<Given> {
    public static final GivenTable GIVEN = new GivenTable("given");

    private final TextColumn<Given> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final OrderedColumn<Given, Plain.Number> number = new OrderedColumn<>(this, "number", GivenOneMapping.NUMBER_TYPE);

    public final OrderedColumn<Given, Given.Batch> batch = new OrderedColumn<>(this, "batch", GivenOneMapping.BATCH_TYPE);

    public final TextExpression kind = GivenTable.this.kindColumn;

    private final List<Column<Given, ?>> columns = List.of(number, batch, kindColumn,
            new OrderedColumn<>(this, "own 3", GivenOneMapping.OTHER_TYPE),
            new OrderedColumn<>(this, "own 4", GivenTwoMapping.OTHER_TYPE));

    private GivenTable(String alias) {
        super("", "given", alias);
    }

    @Override
    public Optional<JoinedRows> joined() {
        return Optional.of(new JoinedRows("SELECT given.number, given.batch, given.kind, given_one.other AS \"own 3\", given_two.other AS \"own 4\" FROM given LEFT JOIN given_one ON given_one.number = given.number AND given_one.batch = given.batch LEFT JOIN given_two ON given_two.number = given.number AND given_two.batch = given.batch", "given", "", Set.of()));
    }

    /**
     * The same table under another name in a query.
     */
    public GivenTable as(String alias) {
        return new GivenTable(alias);
    }

    @Override
    public List<Column<Given, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("number", "batch", "kind", "other", "other");
    }

    @Override
    public List<Column<Given, ?>> key() {
        return List.of(number, batch);
    }

    @Override
    public RowReader<Given> reader() {
        return GivenMapping::read;
    }

    @Override
    public EntityKeys<Given, GivenKey> keys() {
        return new EntityKeys<>(GivenMapping::key, GivenMapping::keysBinds);
    }
}
