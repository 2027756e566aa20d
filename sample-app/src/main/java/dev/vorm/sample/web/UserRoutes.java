package dev.vorm.sample.web;

import static dev.vorm.sample.model.User.EMAIL_LENGTH;
import static dev.vorm.sample.model.User.USERNAME_LENGTH;

import dev.vorm.Database;
import dev.vorm.sample.model.*;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /api/users}. */
final class UserRoutes {
    private static final int TEXT_LENGTH = 2_000;

    private final UserRepository users;

    UserRoutes(Database db) {
        this.users = new UserRepositoryImpl(db);
    }

    void install(Router router) {
        router.get("/api/users").respond(this::list);
        router.post("/api/users").respond(this::create);
        router.get("/api/users/:id").respond(this::read);
        router.put("/api/users/:id").respond(this::update);
        router.delete("/api/users/:id").respond(this::delete);
    }

    private Future<JsonObject> list(RoutingContext context) {
        Window window = Window.of(context);
        return users.list(window.limit(), window.offset())
                .compose(part -> users.count()
                        .map(count -> new JsonObject()
                                .put("users", Views.list(part, Views::user))
                                .put("usersCount", count)));
    }

    private Future<JsonObject> create(RoutingContext context) {
        Input input = Input.of(context, "user");
        User user = new UserBuilder()
                .username(input.text("username", USERNAME_LENGTH))
                .email(email(input, input.text("email", EMAIL_LENGTH)))
                .bio(input.optional("bio", TEXT_LENGTH))
                .image(input.optional("image", TEXT_LENGTH))
                .build();
        input.done();
        return users.insert(user).map(inserted -> Api.created(context, body(inserted)));
    }

    private Future<JsonObject> read(RoutingContext context) {
        return user(context).map(UserRoutes::body);
    }

    private Future<JsonObject> update(RoutingContext context) {
        Input input = Input.of(context, "user");
        return user(context)
                .compose(user -> {
                    User changed = UserBuilder.from(user)
                            .username(input.text("username", USERNAME_LENGTH, user.username()))
                            .email(email(input, input.text("email", EMAIL_LENGTH, user.email())))
                            .bio(input.optional("bio", TEXT_LENGTH, user.bio()))
                            .image(input.optional("image", TEXT_LENGTH, user.image()))
                            .version(input.integer("version"))
                            .build();
                    input.done();
                    return users.update(changed);
                })
                .map(UserRoutes::body);
    }

    private Future<JsonObject> delete(RoutingContext context) {
        return users.deleteById(Api.id(context, "user")).map(deleted -> {
            if (!deleted) {
                throw RequestException.notFound("user");
            }
            return null;
        });
    }

    private Future<User> user(RoutingContext context) {
        return users.findById(Api.id(context, "user"))
                .map(found -> found.orElseThrow(() -> RequestException.notFound("user")));
    }

    private static String email(Input input, String email) {
        if (!email.isBlank() && !email.matches("\\S+@\\S+")) {
            input.reject("email", "is no e-mail address");
        }
        return email;
    }

    private static JsonObject body(User user) {
        return new JsonObject().put("user", Views.user(user));
    }
}
