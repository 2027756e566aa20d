// Generated from AuthorFigures by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link AuthorFigures} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorFiguresPath<E> extends ToOne<E, AuthorFigures, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<AuthorFigures> name = new TextColumn<>(AuthorFiguresPath.this.path(), "name", SqlType.TEXT);

    public final OrderedColumn<AuthorFigures, AuthorFigures.Mood> mood = new OrderedColumn<>(AuthorFiguresPath.this.path(), "mood", AuthorFiguresMapping.MOOD_TYPE);

    public final NumberColumn<AuthorFigures, Long> articles = new NumberColumn<>(AuthorFiguresPath.this.path(), "articles", SqlType.BIGINT);

    public final BestColumns best = new BestColumns();

    public final NumberExpression<BigDecimal> twice = new NumberColumn<>(AuthorFiguresPath.this.path(), "twice", SqlType.NUMERIC, List.of("",
            "articles * 2"));

    public AuthorFiguresPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> AuthorFiguresTable.AUTHOR_FIGURES, step, nullable, alias -> AuthorFiguresTable.AUTHOR_FIGURES.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code author}.
     */
    public AuthorPath<AuthorFigures> author() {
        return new AuthorPath<>(new NumberColumn<>(AuthorFiguresPath.this.path(), "author_id", SqlType.BIGINT), "author", false);
    }

    /**
     * Where that leads to by its {@code teacher}.
     */
    public AuthorFiguresPath<AuthorFigures> teacher() {
        return new AuthorFiguresPath<>(new NumberColumn<>(AuthorFiguresPath.this.path(), "teacher_id", SqlType.BIGINT), "teacher", true);
    }

    /**
     * The columns of {@link AuthorFigures.Best}.
     */
    public final class BestColumns {
        public final TextColumn<AuthorFigures> title = new TextColumn<>(AuthorFiguresPath.this.path(), "title", SqlType.TEXT);

        public final NumberColumn<AuthorFigures, Integer> words = new NumberColumn<>(AuthorFiguresPath.this.path(), "words", SqlType.INTEGER);

        private BestColumns() {
        }
    }
}
