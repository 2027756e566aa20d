package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;
import java.util.*;
import io.vertx.core.Future;

@Repository
public interface Articles extends CrudRepository<Article, Long> {
    Future<List<Article>> findBySlug(String slug);                   // 20: derived query
}
