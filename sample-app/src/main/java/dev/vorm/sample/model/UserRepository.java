package dev.vorm.sample.model;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.model.UserTable.USER;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The users. */
@Repository
public interface UserRepository extends CrudRepository<User, Long> {
    /** The user with a name, if there is one. */
    default Future<Optional<User>> findByUsername(String username) {
        return executor().optional(select(USER).where(USER.username.eq(username)));
    }

    /** The user with an e-mail address, if there is one. */
    default Future<Optional<User>> findByEmail(String email) {
        return executor().optional(select(USER).where(USER.email.eq(email)));
    }

    /** A part of the users, by name. */
    default Future<List<User>> list(int limit, int offset) {
        return executor()
                .list(select(USER).orderBy(USER.username.asc()).limit(limit).offset(offset));
    }
}
