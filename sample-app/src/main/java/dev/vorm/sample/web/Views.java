package dev.vorm.sample.web;

import dev.vorm.sample.model.*;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/** What answers show of the model. */
final class Views {
    private Views() {}

    static JsonObject user(User user) {
        return new JsonObject()
                .put("id", user.id())
                .put("username", user.username())
                .put("email", user.email())
                .put("bio", user.bio().orElse(null))
                .put("image", user.image().orElse(null))
                .put("createdAt", user.createdAt())
                .put("updatedAt", user.updatedAt())
                .put("version", user.version());
    }

    static JsonObject profile(Profile profile, Viewer viewer) {
        return new JsonObject()
                .put("username", profile.username())
                .put("bio", profile.bio().orElse(null))
                .put("image", profile.image().orElse(null))
                .put("following", viewer.follows().contains(profile.id()));
    }

    static JsonObject article(ArticleCard article, Viewer viewer) {
        return new JsonObject()
                .put("slug", article.slug())
                .put("title", article.title())
                .put("description", article.description())
                .put("tagList", new JsonArray(article.tags()))
                .put("createdAt", article.createdAt())
                .put("updatedAt", article.updatedAt())
                .put("version", article.version())
                .put("favorited", viewer.favorites().contains(article.id()))
                .put("favoritesCount", article.favorites())
                .put("author", profile(article.author(), viewer));
    }

    static JsonObject article(FullArticle article, Viewer viewer) {
        return article(article.card(), viewer).put("body", article.body());
    }

    static JsonObject comment(CommentCard comment, Viewer viewer) {
        return new JsonObject()
                .put("id", comment.id())
                .put("body", comment.body())
                .put("createdAt", comment.createdAt())
                .put("author", profile(comment.author(), viewer));
    }

    static <T> JsonArray list(List<T> all, Function<T, JsonObject> view) {
        return new JsonArray(all.stream().map(view).toList());
    }
}
