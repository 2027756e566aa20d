package dev.vorm.sample.model;

import static dev.vorm.query.Sql.array;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.model.ArticleTable.ARTICLE;
import static dev.vorm.sample.model.ProfileProjection.PROFILE;
import static dev.vorm.sample.model.UserTable.USER;

import dev.vorm.annotation.Repository;
import dev.vorm.query.Condition;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The users. */
@Repository
public interface UserRepository extends CrudRepository<User, Long> {
    /** What others see of the user with a name, if there is one. */
    default Future<Optional<Profile>> findProfile(String username) {
        return executor().optional(select(PROFILE).where(USER.username.eq(username)));
    }

    /** A part of the users, by name. */
    default Future<List<User>> list(int limit, int offset) {
        return executor()
                .list(select(USER).orderBy(USER.username.asc()).limit(limit).offset(offset));
    }

    /** What the user with a name, who may not be there, has to do with some articles and users: one statement. */
    default Future<Viewer> viewer(String username, Collection<Long> articles, Collection<Long> users) {
        UserTable viewer = USER.as("viewer");
        Condition isViewer = viewer.username.eq(username);
        return executor()
                .one(select(
                                array(select(ARTICLE.id)
                                        .from(ARTICLE)
                                        .where(ARTICLE.id.in(articles).and(ARTICLE.favoritedBy.any(viewer, isViewer)))),
                                array(select(USER.id)
                                        .from(USER)
                                        .where(USER.id.in(users).and(USER.followers.any(viewer, isViewer)))))
                        .into((favorites, follows) -> new Viewer(Set.copyOf(favorites), Set.copyOf(follows))));
    }

    /** Makes an article a favourite of a user's; nothing is done when it is one already. */
    default Future<Long> favorite(Long user, Long article) {
        return executor().link(USER.favorites, user, List.of(article));
    }

    /** Makes an article no favourite of a user's any more. */
    default Future<Long> unfavorite(Long user, Long article) {
        return executor().unlink(USER.favorites, user, List.of(article));
    }

    /** Has a user follow another one; nothing is done when it is so already. */
    default Future<Long> follow(Long user, Long other) {
        return executor().link(USER.following, user, List.of(other));
    }

    /** Has a user follow another one no more. */
    default Future<Long> unfollow(Long user, Long other) {
        return executor().unlink(USER.following, user, List.of(other));
    }
}
