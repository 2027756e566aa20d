package dev.vorm.sample;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Bodies of requests. */
final class Requests {
    private Requests() {}

    static JsonObject user(String name) {
        return new JsonObject()
                .put("user", new JsonObject().put("username", name).put("email", name + "@example.org"));
    }

    static JsonObject article(String title, String author, String... tags) {
        JsonArray list = new JsonArray();
        for (String tag : tags) {
            list.add(tag);
        }
        return new JsonObject()
                .put(
                        "article",
                        new JsonObject()
                                .put("title", title)
                                .put("description", "About " + title)
                                .put("body", "All of " + title)
                                .put("tagList", list)
                                .put("author", author));
    }

    static JsonObject comment(String body, String author) {
        return new JsonObject()
                .put("comment", new JsonObject().put("body", body).put("author", author));
    }

    /** The same request with a field changed. */
    static JsonObject with(JsonObject request, String field, Object value) {
        JsonObject copy = request.copy();
        String name = copy.fieldNames().iterator().next();
        copy.getJsonObject(name).put(field, value);
        return copy;
    }

    /** The same request without a field. */
    static JsonObject without(JsonObject request, String field) {
        JsonObject copy = request.copy();
        copy.getJsonObject(copy.fieldNames().iterator().next()).remove(field);
        return copy;
    }
}
