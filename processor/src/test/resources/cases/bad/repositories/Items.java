package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;
import java.util.*;
import dev.vorm.execute.SqlExecutor;
import io.vertx.core.Future;

@Repository
public interface Items extends Named, CrudRepository<Item, Long> {
    Future<List<Item>> findByName(String name);

    @Override
    Future<Long> count();

    @Override
    Items with(SqlExecutor executor);

    default Future<Long> countTwice() {
        return count().map(count -> 2 * count);
    }

    static void nothing() {}
}

interface Named {
    Object byName(String name);
}
