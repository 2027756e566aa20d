package dev.vorm.sample;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Sends requests to a server of this machine. */
final class Http {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    Http(int port) {
        this.address = "http://localhost:" + port;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer post(String path, JsonObject body) {
        return send("POST", path, body.encode());
    }

    Answer put(String path, JsonObject body) {
        return send("PUT", path, body.encode());
    }

    Answer send(String method, String path, String body) {
        try {
            return answer(client.send(request(method, path, body), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    CompletableFuture<Answer> getAsync(String path) {
        return client.sendAsync(request("GET", path, null), BodyHandlers.ofString())
                .thenApply(Http::answer);
    }

    private HttpRequest request(String method, String path, String body) {
        // What curl -d calls every body: the sample reads JSON all the same.
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    private static Answer answer(HttpResponse<String> response) {
        String body = response.body();
        return new Answer(response.statusCode(), body.isEmpty() ? new JsonObject() : new JsonObject(body));
    }

    /** What the server said. */
    record Answer(int status, JsonObject body) {
        /** The names of the fields that are wrong. */
        Set<String> wrong() {
            return body.getJsonObject("errors", new JsonObject()).fieldNames();
        }

        /** The only message about a field. */
        String message(String field) {
            return body.getJsonObject("errors").getJsonArray(field).getString(0);
        }
    }
}
