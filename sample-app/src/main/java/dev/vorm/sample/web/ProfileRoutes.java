package dev.vorm.sample.web;

import dev.vorm.Database;
import dev.vorm.sample.model.*;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.BiFunction;

/** {@code /api/profiles}. */
final class ProfileRoutes {
    private final UserRepository users;

    ProfileRoutes(Database db) {
        this.users = new UserRepositoryImpl(db);
    }

    void install(Router router) {
        router.get("/api/profiles/:username")
                .respond(context -> profile(context).compose(it -> show(context, it)));
        router.post("/api/profiles/:username/follow").respond(context -> mark(context, users::follow));
        router.delete("/api/profiles/:username/follow").respond(context -> mark(context, users::unfollow));
    }

    /** Has who views do something with another user: a function of both keys does it. */
    private Future<JsonObject> mark(RoutingContext context, BiFunction<Long, Long, Future<Long>> mark) {
        return Api.user(users, "viewer", Api.viewer(context))
                .compose(viewer -> profile(context)
                        .compose(other -> mark.apply(viewer.id(), other.id()).compose(done -> show(context, other))));
    }

    private Future<Profile> profile(RoutingContext context) {
        return users.findProfile(context.pathParam("username"))
                .map(found -> found.orElseThrow(() -> RequestException.notFound("profile")));
    }

    private Future<JsonObject> show(RoutingContext context, Profile profile) {
        return Api.viewer(context, users, List.of(), List.of(profile.id()))
                .map(viewer -> new JsonObject().put("profile", Views.profile(profile, viewer)));
    }
}
