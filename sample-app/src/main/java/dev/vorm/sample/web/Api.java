package dev.vorm.sample.web;

import dev.vorm.Database;
import dev.vorm.sample.model.*;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** All routes of the JSON API, and what they share. */
public final class Api {
    private static final long BODY_LIMIT = 1 << 20;
    private static final int HEALTH_SECONDS = 3;

    private Api() {}

    /** A router that serves a database. */
    public static Router router(Vertx vertx, Database db) {
        Router router = Router.router(vertx);
        Errors.install(router);
        router.route().handler(context -> {
            // U+0000, which is in no text of PostgreSQL's.
            if (context.request().uri().contains("%00")) {
                context.fail(400);
            } else {
                context.next();
            }
        });
        // Bodies are JSON here whatever they are called: curl -d calls them a form, and they would be taken apart as
        // one.
        router.route().handler(context -> {
            context.request().headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
            context.next();
        });
        router.route().handler(BodyHandler.create(false).setBodyLimit(BODY_LIMIT));
        new UserRoutes(db).install(router);
        new ArticleRoutes(db).install(router);
        new CommentRoutes(db).install(router);
        new ProfileRoutes(db).install(router);
        TagRepository tags = new TagRepositoryImpl(db);
        router.get("/api/tags")
                .respond(context -> tags.names().map(names -> new JsonObject().put("tags", new JsonArray(names))));
        router.get("/health").respond(context -> health(context, db));
        return router;
    }

    private static Future<JsonObject> health(RoutingContext context, Database db) {
        return db.health()
                .timeout(HEALTH_SECONDS, TimeUnit.SECONDS)
                .map(health -> new JsonObject().put("status", "up").put("postgresql", health.serverVersion()))
                .otherwise(failure -> {
                    context.response().setStatusCode(503);
                    return new JsonObject().put("status", "down");
                });
    }

    /** The number in a request's path; what is none is no key of anything. */
    static Long id(RoutingContext context, String what) {
        try {
            return Long.valueOf(context.pathParam("id"));
        } catch (NumberFormatException e) {
            throw RequestException.notFound(what);
        }
    }

    /** Takes note that the answer is about something new. */
    static <T> T created(RoutingContext context, T answer) {
        context.response().setStatusCode(201);
        return answer;
    }

    /** The user whom a field of a request names; fails with status 422 when there is none. */
    static Future<Profile> user(UserRepository users, String field, @Nullable String username) {
        if (username == null) {
            throw new RequestException(422, field, "is missing");
        }
        return users.findProfile(username)
                .map(found -> found.orElseThrow(() -> new RequestException(422, field, "is not a user")));
    }

    /** The article whose slug stands in a request's path; fails with status 404 when there is none. */
    static Future<Article> article(RoutingContext context, ArticleRepository articles) {
        return articles.findBySlug(context.pathParam("slug"))
                .map(found -> found.orElseThrow(() -> RequestException.notFound("article")));
    }

    /** The name of who views, if a request has it. There is no login yet: whoever sends it is believed. */
    static @Nullable String viewer(RoutingContext context) {
        return context.request().getParam("viewer");
    }

    /** What who views has to do with articles and users; nothing where a request does not say who that is. */
    static Future<Viewer> viewer(
            RoutingContext context, UserRepository users, Collection<Long> articles, Collection<Long> others) {
        String username = viewer(context);
        return username == null ? Future.succeededFuture(Viewer.NOBODY) : users.viewer(username, articles, others);
    }
}
