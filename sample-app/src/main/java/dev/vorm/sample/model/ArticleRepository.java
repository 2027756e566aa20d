package dev.vorm.sample.model;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.model.ArticleTable.ARTICLE;
import static dev.vorm.sample.model.ArticleTagTable.ARTICLE_TAG;
import static dev.vorm.sample.model.UserTable.USER;

import dev.vorm.annotation.Repository;
import dev.vorm.query.SelectStep;
import dev.vorm.query.Sql;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The articles. */
@Repository
public interface ArticleRepository extends CrudRepository<Article, Long> {
    /** The article with a slug, if there is one. */
    default Future<Optional<Article>> findBySlug(String slug) {
        return executor().optional(select(ARTICLE).where(ARTICLE.slug.eq(slug)));
    }

    /** A part of the articles that a filter lets through, newest first. */
    default Future<List<Article>> list(ArticleFilter filter, int limit, int offset) {
        return executor()
                .list(filtered(select(ARTICLE), filter)
                        .orderBy(ARTICLE.createdAt.desc(), ARTICLE.id.desc())
                        .limit(limit)
                        .offset(offset));
    }

    /** The number of articles that a filter lets through. */
    default Future<Long> count(ArticleFilter filter) {
        return executor().one(filtered(select(Sql.count()).from(ARTICLE), filter));
    }

    private static <S extends SelectStep<S, T>, T> S filtered(S select, ArticleFilter filter) {
        S filtered = select;
        if (filter.author() != null) {
            filtered = filtered.join(ARTICLE.author).where(USER.username.eq(filter.author()));
        }
        if (filter.tag() != null) {
            filtered = filtered.join(ARTICLE_TAG, ARTICLE_TAG.article.on(ARTICLE))
                    .where(ARTICLE_TAG.tag.key().eq(filter.tag()));
        }
        return filtered;
    }
}
