package dev.vorm.sample.model;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.model.UserTable.USER;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The users. */
@Repository
public interface UserRepository extends CrudRepository<User, Long> {
    /** The user with a name, if there is one. */
    default Future<Optional<User>> findByUsername(String username) {
        return executor().optional(select(USER).where(USER.username.eq(username)));
    }

    /** Users by their keys; one that is not there is not in the map. */
    default Future<Map<Long, User>> byId(Stream<Long> ids) {
        return findAllById(ids.distinct().toList())
                .map(found -> found.stream().collect(Collectors.toMap(User::id, Function.identity())));
    }

    /** A part of the users, by name. */
    default Future<List<User>> list(int limit, int offset) {
        return executor()
                .list(select(USER).orderBy(USER.username.asc()).limit(limit).offset(offset));
    }
}
