package dev.vorm.sample.model;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.model.ArticleTagTable.ARTICLE_TAG;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which articles have which tags. */
@Repository
public interface ArticleTagRepository extends CrudRepository<ArticleTag, Long> {
    /** The tags of articles, by the articles' keys; an article without tags is not in the map. */
    default Future<Map<Long, List<String>>> namesByArticle(Collection<Long> articleIds) {
        return executor()
                .list(select(ARTICLE_TAG)
                        .where(ARTICLE_TAG.article.key().in(articleIds))
                        .orderBy(ARTICLE_TAG.id.asc()))
                .map(all -> all.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.article().key(),
                                Collectors.mapping(each -> each.tag().key(), Collectors.toList()))));
    }
}
