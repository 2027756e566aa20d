package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;
import io.vertx.core.Future;
import java.util.*;

@Repository
public interface Teams extends CrudRepository<Team, Long> {
    @Override
    @Fetch({"players.prizes", "ground.stands", "ground.visit.guest", "players.contact.agent"})
    Future<Optional<Team>> findById(Long id);

    @Override
    @Fetch("rivals")
    Future<List<Team>> findAll();
}
