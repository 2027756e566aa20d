package dev.vorm.sample;

import static dev.vorm.sample.model.ArticleTable.ARTICLE;
import static dev.vorm.sample.model.UserTable.USER;

import dev.vorm.Database;
import dev.vorm.Transaction;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.model.*;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Some users, articles, tags, comments, favourites and follows to look at. */
final class Seed {
    private static final List<String> USERNAMES = List.of("ada", "barbara", "edgar", "grace", "linus");
    private static final List<String> TAGS = List.of("databases", "java", "reactive", "sql", "testing");
    private static final List<String> SUBJECTS =
            List.of("Indexes", "Transactions", "Joins", "Constraints", "Connection pools", "Migrations");
    private static final List<String> ANGLES =
            List.of("in an hour", "for the curious", "under load", "explained twice", "without tears");

    private final Database db;

    Seed(Database db) {
        this.db = db;
    }

    /** Fills the database when it has no users: all or nothing. */
    Future<Void> plant() {
        return new UserRepositoryImpl(db)
                .count()
                .compose(users -> users > 0 ? Future.succeededFuture() : db.transaction(Seed::plant));
    }

    private static Future<Void> plant(Transaction tx) {
        return new TagRepositoryImpl(tx)
                .insertMissing(TAGS)
                .compose(tags -> new UserRepositoryImpl(tx).insertAll(users()))
                .compose(users -> new ArticleRepositoryImpl(tx)
                        .insertAll(articles(users))
                        .compose(articles -> new CommentRepositoryImpl(tx)
                                .insertAll(comments(articles, users))
                                .compose(comments -> Future.all(links(tx, articles, users)))))
                .mapEmpty();
    }

    private static List<User> users() {
        return USERNAMES.stream()
                .map(name -> new UserBuilder()
                        .username(name)
                        .email(name + "@example.org")
                        .bio(Optional.of("Writes about databases."))
                        .build())
                .toList();
    }

    private static List<Article> articles(List<User> users) {
        List<Article> articles = new ArrayList<>();
        for (String subject : SUBJECTS) {
            for (String angle : ANGLES) {
                String title = subject + " " + angle;
                articles.add(new ArticleBuilder()
                        .slug(Slug.of(title))
                        .title(title)
                        .description("What everybody should know of " + subject.toLowerCase(Locale.ROOT) + ".")
                        .body("There is more to " + title + " than fits into an example.")
                        .author(Ref.of(users.get(articles.size() % users.size()).id()))
                        .build());
            }
        }
        return articles;
    }

    /** One to three tags for each article, six favourites of each user, and everybody follows the next two. */
    private static List<Future<Long>> links(Transaction tx, List<Article> articles, List<User> users) {
        List<Future<Long>> links = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            links.add(tx.link(ARTICLE.tags, articles.get(i).id(), around(TAGS, i, 1 + i % 3)));
        }
        List<Long> articleIds = articles.stream().map(Article::id).toList();
        List<Long> userIds = users.stream().map(User::id).toList();
        for (int i = 0; i < users.size(); i++) {
            links.add(tx.link(USER.favorites, userIds.get(i), around(articleIds, 4 * i, 6)));
            links.add(tx.link(USER.following, userIds.get(i), around(userIds, i + 1, 2)));
        }
        return links;
    }

    /** Some of a list from an index on; the first comes after the last. */
    private static <T> List<T> around(List<T> all, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> all.get(i % all.size()))
                .toList();
    }

    /** A comment on every other article. */
    private static List<Comment> comments(List<Article> articles, List<User> users) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < articles.size(); i += 2) {
            User author = users.get((i + 1) % users.size());
            comments.add(new Comment(Ref.of(articles.get(i).id()), Ref.of(author.id()), "I have waited for this one."));
        }
        return comments;
    }
}
