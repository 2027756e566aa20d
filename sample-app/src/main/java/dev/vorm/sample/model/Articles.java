package dev.vorm.sample.model;

import static dev.vorm.sample.model.ArticleTable.ARTICLE;

import dev.vorm.Database;
import io.vertx.core.Future;
import java.util.List;

/** Articles together with their tags. */
public final class Articles {
    private final Database db;
    private final ArticleRepository articles;
    private final TagRepository tags;

    /** The articles of a database. */
    public Articles(Database db) {
        this.db = db;
        this.articles = new ArticleRepositoryImpl(db);
        this.tags = new TagRepositoryImpl(db);
    }

    /** Inserts an article, those of its tags that are new, and which ones they are, all in one transaction. */
    public Future<Article> insert(Article article, List<String> tagNames) {
        return db.transaction(tx -> tx.with(tags)
                .insertMissing(tagNames)
                .compose(done -> tx.with(articles).insert(article))
                .compose(inserted ->
                        tx.link(ARTICLE.tags, inserted.id(), tagNames).map(inserted)));
    }
}
