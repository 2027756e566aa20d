package dev.vorm.sample.web;

import dev.vorm.sample.model.Comment;
import dev.vorm.sample.model.FullArticle;
import dev.vorm.sample.model.User;
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

    /** What others see of a user. */
    static JsonObject profile(User user) {
        return new JsonObject()
                .put("username", user.username())
                .put("bio", user.bio().orElse(null))
                .put("image", user.image().orElse(null));
    }

    static JsonObject article(FullArticle full) {
        return new JsonObject()
                .put("slug", full.article().slug())
                .put("title", full.article().title())
                .put("description", full.article().description())
                .put("body", full.article().body())
                .put("tagList", new JsonArray(full.tags()))
                .put("createdAt", full.article().createdAt())
                .put("updatedAt", full.article().updatedAt())
                .put("version", full.article().version())
                .put("author", profile(full.author()));
    }

    static JsonObject comment(Comment comment, User author) {
        return new JsonObject()
                .put("id", comment.id)
                .put("body", comment.body)
                .put("createdAt", comment.createdAt)
                .put("author", profile(author));
    }

    static <T> JsonArray list(List<T> all, Function<T, JsonObject> view) {
        return new JsonArray(all.stream().map(view).toList());
    }
}
