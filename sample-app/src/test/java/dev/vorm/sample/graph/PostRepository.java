package dev.vorm.sample.graph;

import dev.vorm.annotation.Fetch;
import dev.vorm.annotation.Repository;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Posts, with others along. */
@Repository
public interface PostRepository extends CrudRepository<Post, Long> {
    @Override
    @Fetch({"author", "tags", "author.posts.remarks", "author.page"})
    Future<Optional<Post>> findById(Long id);

    @Override
    @Fetch("author")
    Future<Post> getById(Long key);

    @Override
    @Fetch("remarks")
    Future<List<Post>> findAllById(Collection<? extends Long> steps);

    @Override
    @Fetch("editor")
    Future<List<Post>> findAll();
}
