package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.*;

@Repository
public interface Songs extends CrudRepository<Song, Long> {
    @Fetch("albun")
    Future<Optional<Song>> findById(Long id);

    @Fetch({"album", "title"})
    Future<Song> getById(Long id);

    @Fetch("album.songs.length")
    Future<List<Song>> findAllById(Collection<? extends Long> ids);

    @Fetch("album.title")
    Future<List<Song>> findAll();

    @Fetch("album")
    Future<List<Song>> findAll(String title);

    @Fetch("album")
    Future<Boolean> exists(Long id);

    @Fetch("album")
    default Future<List<Song>> all() {
        return findAll();
    }
}
