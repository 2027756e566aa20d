package dev.vorm.sample.web;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.OptimisticLockException;
import dev.vorm.error.PoolExhaustedException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers to requests that fail: {@code {"errors": {"field": ["message"]}}}. */
final class Errors {
    private static final Logger LOG = Logger.getLogger(Errors.class.getName());

    /** What requests call the columns that they name otherwise. */
    private static final Map<String, String> FIELDS =
            Map.of("slug", "title", "author_id", "author", "article_id", "article", "user_id", "viewer");

    private Errors() {}

    /** Has a router answer so, also where it has no route. */
    static void install(Router router) {
        router.route().failureHandler(context -> answer(context, context.statusCode()));
        for (int status : new int[] {400, 404, 405, 413, 500}) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private static void answer(RoutingContext context, int status) {
        RequestException answer = translate(context.failure(), status);
        if (answer.status() >= 500) {
            LOG.log(
                    Level.SEVERE,
                    context.failure(),
                    () -> context.request().method() + " " + context.request().path());
        }
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        context.response().setStatusCode(answer.status());
        JsonObject fields = new JsonObject();
        answer.errors().forEach((field, messages) -> fields.put(field, new JsonArray(messages)));
        context.json(new JsonObject().put("errors", fields));
    }

    private static RequestException translate(@Nullable Throwable failure, int status) {
        if (failure instanceof RequestException exception) {
            return exception;
        }
        if (failure instanceof ConstraintViolationException violation) {
            return conflict(violation);
        }
        if (failure instanceof OptimisticLockException) {
            return new RequestException(409, "version", "is stale: somebody else has changed this");
        }
        if (failure instanceof NotFoundException) {
            return RequestException.notFound("path");
        }
        if (failure instanceof ConnectionLostException || failure instanceof PoolExhaustedException) {
            return new RequestException(503, "server", "has no database at the moment");
        }
        return general(failure instanceof HttpException exception ? exception.getStatusCode() : status);
    }

    private static RequestException general(int status) {
        return switch (status) {
            case 400 -> new RequestException(400, "request", "cannot be understood");
            case 404 -> RequestException.notFound("path");
            case 405 -> new RequestException(405, "method", "is not allowed here");
            case 413 -> new RequestException(413, "body", "is too large");
            default -> new RequestException(500, "server", "failed");
        };
    }

    /** Names the fields; what the database says beyond that stays here. */
    private static RequestException conflict(ConstraintViolationException violation) {
        String message = switch (violation.kind()) {
            case UNIQUE -> "is taken already";
            case FOREIGN_KEY -> "is not there any more";
            default -> "";
        };
        if (message.isEmpty()) {
            return general(500);
        }
        return new RequestException(
                409,
                violation.columns().stream()
                        .collect(Collectors.toMap(
                                column -> FIELDS.getOrDefault(column, column), column -> List.of(message))));
    }
}
