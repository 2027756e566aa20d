// Generated from Page by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code graph_pages} of {@link Page} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PageTable extends EntityTable<Page> {
    public static final PageTable PAGE = new PageTable("graph_pages");

    public final NumberColumn<Page, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final AuthorPath<Page> author = new AuthorPath<>(new NumberColumn<>(this, "author_id", SqlType.BIGINT), new Property<>("Page.author", Page::author, PageMapping::withAuthor), "author", false);

    public final TextColumn<Page> text = new TextColumn<>(this, "text", SqlType.TEXT);

    private final List<Column<Page, ?>> columns = List.of(id, author.key(), text);

    private PageTable(String alias) {
        super("", "graph_pages", alias);
    }

    /**
     * No two rows have the same in author_id.
     */
    public UniqueKey<Page> uniqueAuthor() {
        return new UniqueKey<>(this, List.of(author.key()));
    }

    /**
     * The same table under another name in a query.
     */
    public PageTable as(String alias) {
        return new PageTable(alias);
    }

    @Override
    public List<Column<Page, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "author", "text");
    }

    @Override
    public List<Column<Page, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Page> reader() {
        return PageMapping.reader("select(PAGE)");
    }

    @Override
    public RowReader<Page> reader(String statement) {
        return PageMapping.reader(statement);
    }

    @Override
    public EntityKeys<Page, Long> keys() {
        return new EntityKeys<>(PageMapping::key, PageMapping::keysBinds);
    }
}
