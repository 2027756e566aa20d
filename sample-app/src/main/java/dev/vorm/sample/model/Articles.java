package dev.vorm.sample.model;

import dev.vorm.Database;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.relationship.Ref;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Articles together with their authors and tags. */
public final class Articles {
    private static final int ATTEMPTS = 3;

    private final Database db;
    private final ArticleRepository articles;
    private final UserRepository users;
    private final TagRepository tags;
    private final ArticleTagRepository articleTags;

    /** The articles of a database. */
    public Articles(Database db) {
        this.db = db;
        this.articles = new ArticleRepositoryImpl(db);
        this.users = new UserRepositoryImpl(db);
        this.tags = new TagRepositoryImpl(db);
        this.articleTags = new ArticleTagRepositoryImpl(db);
    }

    /** The article with a slug, if there is one. */
    public Future<Optional<FullArticle>> findBySlug(String slug) {
        return articles.findBySlug(slug)
                .compose(found -> full(found.stream().toList()))
                .map(found -> found.stream().findFirst());
    }

    /** A part of the articles that a filter lets through, newest first: three statements, however many there are. */
    public Future<List<FullArticle>> list(ArticleFilter filter, int limit, int offset) {
        return articles.list(filter, limit, offset).compose(this::full);
    }

    /** Articles with their authors and tags, in the same order. */
    public Future<List<FullArticle>> full(List<Article> found) {
        List<Long> ids = found.stream().map(Article::id).toList();
        return users.byId(found.stream().map(article -> article.author().key()))
                .compose(authors -> articleTags.namesByArticle(ids).map(tagNames -> {
                    List<FullArticle> full = new ArrayList<>();
                    for (Article article : found) {
                        User author = authors.get(article.author().key());
                        // An author that was deleted meanwhile took the articles along.
                        if (author != null) {
                            full.add(new FullArticle(article, author, tagNames.getOrDefault(article.id(), List.of())));
                        }
                    }
                    return full;
                }));
    }

    /** Inserts an article, its tags, and those of the tags that are new, all in one transaction. */
    public Future<FullArticle> insert(Article article, User author, List<String> tagNames) {
        return insert(article, author, tagNames, ATTEMPTS);
    }

    private Future<FullArticle> insert(Article article, User author, List<String> tagNames, int attempts) {
        return db.transaction(tx -> tx.with(tags)
                        .insertMissing(tagNames)
                        .compose(inserted -> tx.with(articles).insert(article))
                        .compose(inserted -> tx.with(articleTags)
                                .insertAll(tagNames.stream()
                                        .map(name -> new ArticleTagBuilder()
                                                .article(Ref.of(inserted.id()))
                                                .tag(Ref.of(name))
                                                .build())
                                        .toList())
                                .map(new FullArticle(inserted, author, tagNames))))
                // Two who bring the same new tag at the same time: the tag of the one is there for the other next time.
                .recover(failure -> attempts > 1 && isTagTaken(failure)
                        ? insert(article, author, tagNames, attempts - 1)
                        : Future.failedFuture(failure));
    }

    private static boolean isTagTaken(Throwable failure) {
        return failure instanceof ConstraintViolationException violation
                && violation.kind() == ConstraintViolationException.Kind.UNIQUE
                && violation.table().equals("tags");
    }
}
