package dev.vorm.sample.web;

import static dev.vorm.sample.model.Article.DESCRIPTION_LENGTH;
import static dev.vorm.sample.model.Article.TITLE_LENGTH;

import dev.vorm.Database;
import dev.vorm.relationship.Ref;
import dev.vorm.sample.model.*;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

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
    }

    private Future<JsonObject> list(RoutingContext context) {
        Window window = Window.of(context);
        ArticleFilter filter = new ArticleFilter(
                context.request().getParam("author"), context.request().getParam("tag"));
        return articles.list(filter, window.limit(), window.offset())
                .compose(part -> repository
                        .count(filter)
                        .map(count -> new JsonObject()
                                .put("articles", Views.list(part, Views::article))
                                .put("articlesCount", count)));
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
        return Api.author(users, author)
                .compose(user ->
                        articles.insert(article.author(Ref.of(user.id())).build(), user, tags))
                .map(inserted -> Api.created(context, body(inserted)));
    }

    private Future<JsonObject> read(RoutingContext context) {
        return articles.findBySlug(context.pathParam("slug"))
                .map(found -> found.orElseThrow(() -> RequestException.notFound("article")))
                .map(ArticleRoutes::body);
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
                .compose(updated -> articles.full(List.of(updated)))
                .map(found -> found.stream().findFirst().orElseThrow(() -> RequestException.notFound("article")))
                .map(ArticleRoutes::body);
    }

    private Future<JsonObject> delete(RoutingContext context) {
        return Api.article(context, repository)
                .compose(article -> repository.deleteById(article.id()))
                .map(deleted -> null);
    }

    private static String slug(Input input, String title) {
        String slug = Slug.of(title);
        if (slug.isEmpty() && !title.isBlank()) {
            input.reject("title", "has neither a letter nor a digit");
        }
        return slug;
    }

    private static JsonObject body(FullArticle article) {
        return new JsonObject().put("article", Views.article(article));
    }
}
