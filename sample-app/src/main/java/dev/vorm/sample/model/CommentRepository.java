package dev.vorm.sample.model;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.model.CommentCardProjection.COMMENT_CARD;
import static dev.vorm.sample.model.CommentTable.COMMENT;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.List;

/** The comments. */
@Repository
public interface CommentRepository extends CrudRepository<Comment, Long> {
    /** The comments on the article with a slug, oldest first, with who wrote them: one statement. */
    default Future<List<CommentCard>> findByArticle(String slug) {
        return executor()
                .list(select(COMMENT_CARD)
                        .where(COMMENT.article.slug.eq(slug))
                        .orderBy(COMMENT.createdAt.asc(), COMMENT.id.asc()));
    }

    /** Deletes a comment on an article; tells whether there was one. */
    default Future<Boolean> delete(Long articleId, Long id) {
        return executor()
                .execute(deleteFrom(COMMENT)
                        .where(COMMENT.id.eq(id).and(COMMENT.article.key().eq(articleId))))
                .map(deleted -> deleted > 0);
    }
}
