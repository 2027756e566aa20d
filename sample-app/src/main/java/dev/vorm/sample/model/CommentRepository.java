package dev.vorm.sample.model;

import static dev.vorm.query.Sql.deleteFrom;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.model.CommentTable.COMMENT;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.List;

/** The comments. */
@Repository
public interface CommentRepository extends CrudRepository<Comment, Long> {
    /** The comments on an article, oldest first. */
    default Future<List<Comment>> findByArticle(Long articleId) {
        return executor()
                .list(select(COMMENT)
                        .where(COMMENT.article.key().eq(articleId))
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
