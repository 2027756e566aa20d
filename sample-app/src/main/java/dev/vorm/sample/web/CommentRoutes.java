package dev.vorm.sample.web;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.model.*;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

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
        return comments.findByArticle(context.pathParam("slug"))
                .compose(found -> found.isEmpty()
                        // None, or no article either: that is to be told apart.
                        ? Api.article(context, articles).map(article -> view(found, Viewer.NOBODY))
                        : viewer(context, found).map(viewer -> view(found, viewer)));
    }

    private Future<JsonObject> create(RoutingContext context) {
        Input input = Input.of(context, "comment");
        String body = input.text("body", BODY_LENGTH);
        String name = input.text("author", User.USERNAME_LENGTH);
        input.done();
        return Api.article(context, articles)
                .compose(article -> Api.user(users, "author", name)
                        .compose(author -> comments.insert(new Comment(Ref.of(article.id()), Ref.of(author.id()), body))
                                .map(comment -> new CommentCard(comment.id, body, comment.createdAt, author))))
                .compose(comment -> viewer(context, List.of(comment))
                        .map(viewer ->
                                Api.created(context, new JsonObject().put("comment", Views.comment(comment, viewer)))));
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

    private Future<Viewer> viewer(RoutingContext context, List<CommentCard> found) {
        return Api.viewer(
                context,
                users,
                List.of(),
                found.stream().map(comment -> comment.author().id()).distinct().toList());
    }

    private static JsonObject view(List<CommentCard> found, Viewer viewer) {
        return new JsonObject().put("comments", Views.list(found, comment -> Views.comment(comment, viewer)));
    }
}
