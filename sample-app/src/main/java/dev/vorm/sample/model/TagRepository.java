package dev.vorm.sample.model;

import static dev.vorm.query.Sql.insertInto;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.model.TagTable.TAG;

import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;

/** The tags. */
@Repository
public interface TagRepository extends CrudRepository<Tag, String> {
    /** All tags, by name. */
    default Future<List<String>> names() {
        return executor().list(select(TAG.name).from(TAG).orderBy(TAG.name.asc()));
    }

    /** Inserts those of some tags that are not there yet; in order, lest two who do it wait for each other. */
    default Future<Long> insertMissing(Collection<String> names) {
        return executor()
                .execute(insertInto(TAG)
                        .rows(names.stream().sorted().toList())
                        .setEach(TAG.name, name -> name)
                        .onConflictDoNothing());
    }
}
