package dev.vorm.sample.web;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.model.*;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/** {@code /api/articles/:slug/comments}. */
final class CommentRoutes {
    private static final int BODY_LENGTH = 10_000;

    private final ArticleRepository articles;
    private final CommentRepository comments;
    private final UserRepository users;

    CommentRoutes(Database db) {
        this.articles = new ArticleRepositoryImpl(db);
        this.comments = new CommentRepositoryImpl(db);
        this.users = new UserRepositoryImpl(db);
    }

    void install(Router router) {
        router.get("/api/articles/:slug/comments").respond(this::list);
        router.post("/api/articles/:slug/comments").respond(this::create);
        router.delete("/api/articles/:slug/comments/:id").respond(this::delete);
    }

    private Future<JsonObject> list(RoutingContext context) {
        return Api.article(context, articles)
                .compose(article -> comments.findByArticle(article.id()))
                .compose(found -> users.byId(found.stream().map(comment -> comment.author.key()))
                        .map(authors -> new JsonObject().put("comments", view(found, authors))));
    }

    private Future<JsonObject> create(RoutingContext context) {
        Input input = Input.of(context, "comment");
        String body = input.text("body", BODY_LENGTH);
        String name = input.text("author", User.USERNAME_LENGTH);
        input.done();
        return Api.article(context, articles)
                .compose(article -> Api.author(users, name)
                        .compose(author -> comments.insert(new Comment(Ref.of(article.id()), Ref.of(author.id()), body))
                                .map(comment -> Api.created(
                                        context, new JsonObject().put("comment", Views.comment(comment, author))))));
    }

    private Future<JsonObject> delete(RoutingContext context) {
        Long id = Api.id(context, "comment");
        return Api.article(context, articles)
                .compose(article -> comments.delete(article.id(), id))
                .map(deleted -> {
                    if (!deleted) {
                        throw RequestException.notFound("comment");
                    }
                    return null;
                });
    }

    private static JsonArray view(List<Comment> found, Map<Long, User> authors) {
        JsonArray view = new JsonArray();
        for (Comment comment : found) {
            User author = authors.get(comment.author.key());
            if (author != null) {
                view.add(Views.comment(comment, author));
            }
        }
        return view;
    }
}
