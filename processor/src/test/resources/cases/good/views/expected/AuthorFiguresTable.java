// Generated from AuthorFigures by Vorm; change that record instead.
package app;

import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.ViewTable;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The view {@code author_figures} of {@link AuthorFigures} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorFiguresTable extends ViewTable<AuthorFigures> {
    public static final AuthorFiguresTable AUTHOR_FIGURES = new AuthorFiguresTable("author_figures");

    private final NumberColumn<AuthorFigures, BigDecimal> twiceColumn = new NumberColumn<>(this, "twice", SqlType.NUMERIC, List.of("",
            "articles * 2"));

    public final NumberColumn<AuthorFigures, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<AuthorFigures> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final OrderedColumn<AuthorFigures, AuthorFigures.Mood> mood = new OrderedColumn<>(this, "mood", AuthorFiguresMapping.MOOD_TYPE);

    public final AuthorPath<AuthorFigures> author = new AuthorPath<>(new NumberColumn<>(this, "author_id", SqlType.BIGINT), "author", false);

    public final AuthorFiguresPath<AuthorFigures> teacher = new AuthorFiguresPath<>(new NumberColumn<>(this, "teacher_id", SqlType.BIGINT), "teacher", true);

    public final NumberColumn<AuthorFigures, Long> articles = new NumberColumn<>(this, "articles", SqlType.BIGINT);

    public final BestColumns best = new BestColumns();

    public final NumberExpression<BigDecimal> twice = AuthorFiguresTable.this.twiceColumn;

    private final List<Column<AuthorFigures, ?>> columns = List.of(id, name, mood, author.key(),
            teacher.key(), articles, best.title, best.words, twiceColumn);

    private AuthorFiguresTable(String alias) {
        super("stats", "author_figures", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public AuthorFiguresTable as(String alias) {
        return new AuthorFiguresTable(alias);
    }

    @Override
    public List<Column<AuthorFigures, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "name", "mood", "author", "teacher", "articles", "best.title",
                "best.words", "twice");
    }

    @Override
    public List<Column<AuthorFigures, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<AuthorFigures> reader() {
        return AuthorFiguresMapping::read;
    }

    /**
     * The columns of {@link AuthorFigures.Best}.
     */
    public final class BestColumns {
        public final TextColumn<AuthorFigures> title = new TextColumn<>(AuthorFiguresTable.this, "title", SqlType.TEXT);

        public final NumberColumn<AuthorFigures, Integer> words = new NumberColumn<>(AuthorFiguresTable.this, "words", SqlType.INTEGER);

        private BestColumns() {
        }
    }
}
