// Generated from Author by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Inverse;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code graph_authors} of {@link Author} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorTable extends EntityTable<Author> {
    public static final AuthorTable AUTHOR = new AuthorTable("graph_authors");

    public final NumberColumn<Author, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Author> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final Inverse<Author, Post> posts = new Inverse<>(
            this,
            "Author.posts",
            () -> PostTable.POST.author,
            (author, others) -> AuthorMapping.withPosts(author, Many.of(others)),
            () -> List.of(PostTable.POST.title.asc(), PostTable.POST.id.desc()));

    public final Inverse<Author, Page> page = new Inverse<>(
            this,
            "Author.page",
            () -> PageTable.PAGE.author,
            (author, others) -> AuthorMapping.withPage(author, One.first(others)),
            () -> List.of());

    private final List<Column<Author, ?>> columns = List.of(id, name);

    private AuthorTable(String alias) {
        super("", "graph_authors", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public AuthorTable as(String alias) {
        return new AuthorTable(alias);
    }

    @Override
    public List<Column<Author, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name");
    }

    @Override
    public List<Column<Author, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Author> reader() {
        return AuthorMapping.reader("select(AUTHOR)");
    }

    @Override
    public RowReader<Author> reader(String statement) {
        return AuthorMapping.reader(statement);
    }

    @Override
    public EntityKeys<Author, Long> keys() {
        return new EntityKeys<>(AuthorMapping::key, AuthorMapping::keysBinds);
    }
}
