package dev.vorm.sample.model;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.model.ArticleCardProjection.ARTICLE_CARD;
import static dev.vorm.sample.model.ArticleTable.ARTICLE;
import static dev.vorm.sample.model.FullArticleProjection.FULL_ARTICLE;

import dev.vorm.annotation.Repository;
import dev.vorm.query.Sql;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The articles. */
@Repository
public interface ArticleRepository extends CrudRepository<Article, Long> {
    /** The article with a slug, if there is one, to change it or to refer to it. */
    default Future<Optional<Article>> findBySlug(String slug) {
        return executor().optional(select(ARTICLE).where(ARTICLE.slug.eq(slug)));
    }

    /** The article with a slug, if there is one, with its author and tags, to show it: two statements. */
    default Future<Optional<FullArticle>> findFull(String slug) {
        return executor().optional(select(FULL_ARTICLE).where(ARTICLE.slug.eq(slug)));
    }

    /** A part of the articles that a filter lets through, newest first: two statements, however many there are. */
    default Future<List<ArticleCard>> list(ArticleFilter filter, int limit, int offset) {
        return executor()
                .list(select(ARTICLE_CARD)
                        .where(filter.condition())
                        .orderBy(ARTICLE.createdAt.desc(), ARTICLE.id.desc())
                        .limit(limit)
                        .offset(offset));
    }

    /** The number of articles that a filter lets through. */
    default Future<Long> count(ArticleFilter filter) {
        return executor().one(select(Sql.count()).from(ARTICLE).where(filter.condition()));
    }
}
