package dev.vorm.sample.web;

import static dev.vorm.sample.model.Article.DESCRIPTION_LENGTH;
import static dev.vorm.sample.model.Article.TITLE_LENGTH;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.model.*;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.BiFunction;

/** {@code /api/articles}. */
final class ArticleRoutes {
    private static final int BODY_LENGTH = 100_000;

    private final Articles articles;
    private final ArticleRepository repository;
    private final UserRepository users;

    ArticleRoutes(Database db) {
        this.articles = new Articles(db);
        this.repository = new ArticleRepositoryImpl(db);
        this.users = new UserRepositoryImpl(db);
    }

    void install(Router router) {
        router.get("/api/articles").respond(this::list);
        router.post("/api/articles").respond(this::create);
        router.get("/api/articles/:slug").respond(this::read);
        router.put("/api/articles/:slug").respond(this::update);
        router.delete("/api/articles/:slug").respond(this::delete);
        router.post("/api/articles/:slug/favorite").respond(context -> mark(context, users::favorite));
        router.delete("/api/articles/:slug/favorite").respond(context -> mark(context, users::unfavorite));
    }

    private Future<JsonObject> list(RoutingContext context) {
        Window window = Window.of(context);
        HttpServerRequest request = context.request();
        ArticleFilter filter =
                new ArticleFilter(request.getParam("author"), request.getParam("tag"), request.getParam("favorited"));
        return repository.list(filter, window.limit(), window.offset()).compose(part -> {
            List<Long> ids = part.stream().map(ArticleCard::id).toList();
            List<Long> authors = part.stream().map(card -> card.author().id()).toList();
            return Api.viewer(context, users, ids, authors)
                    .compose(viewer -> repository
                            .count(filter)
                            .map(count -> new JsonObject()
                                    .put("articles", Views.list(part, card -> Views.article(card, viewer)))
                                    .put("articlesCount", count)));
        });
    }

    private Future<JsonObject> create(RoutingContext context) {
        Input input = Input.of(context, "article");
        String title = input.text("title", TITLE_LENGTH);
        ArticleBuilder article = new ArticleBuilder()
                .title(title)
                .slug(slug(input, title))
                .description(input.text("description", DESCRIPTION_LENGTH))
                .body(input.text("body", BODY_LENGTH));
        List<String> tags = input.texts("tagList", Tag.NAME_LENGTH);
        String author = input.text("author", User.USERNAME_LENGTH);
        input.done();
        return Api.user(users, "author", author)
                .compose(user ->
                        articles.insert(article.author(Ref.of(user.id())).build(), tags))
                .compose(inserted -> show(context, inserted.slug()))
                .map(shown -> Api.created(context, shown));
    }

    private Future<JsonObject> read(RoutingContext context) {
        return show(context, context.pathParam("slug"));
    }

    private Future<JsonObject> update(RoutingContext context) {
        Input input = Input.of(context, "article");
        return Api.article(context, repository)
                .compose(article -> {
                    String title = input.text("title", TITLE_LENGTH, article.title());
                    Article changed = ArticleBuilder.from(article)
                            .title(title)
                            .slug(slug(input, title))
                            .description(input.text("description", DESCRIPTION_LENGTH, article.description()))
                            .body(input.text("body", BODY_LENGTH, article.body()))
                            .version(input.integer("version"))
                            .build();
                    input.done();
                    return repository.update(changed);
                })
                .compose(updated -> show(context, updated.slug()));
    }

    private Future<JsonObject> delete(RoutingContext context) {
        return Api.article(context, repository)
                .compose(article -> repository.deleteById(article.id()))
                .map(deleted -> null);
    }

    /** Has who views do something with an article: a function of both keys does it. */
    private Future<JsonObject> mark(RoutingContext context, BiFunction<Long, Long, Future<Long>> mark) {
        return Api.user(users, "viewer", Api.viewer(context))
                .compose(viewer ->
                        Api.article(context, repository).compose(article -> mark.apply(viewer.id(), article.id())))
                .compose(done -> read(context));
    }

    private Future<JsonObject> show(RoutingContext context, String slug) {
        return repository
                .findFull(slug)
                .map(found -> found.orElseThrow(() -> RequestException.notFound("article")))
                .compose(article -> Api.viewer(
                                context,
                                users,
                                List.of(article.id()),
                                List.of(article.author().id()))
                        .map(viewer -> new JsonObject().put("article", Views.article(article, viewer))));
    }

    private static String slug(Input input, String title) {
        String slug = Slug.of(title);
        if (slug.isEmpty() && !title.isBlank()) {
            input.reject("title", "has neither a letter nor a digit");
        }
        return slug;
    }
}
