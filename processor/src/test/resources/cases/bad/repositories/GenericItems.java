package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;

@Repository
public interface GenericItems<K> extends CrudRepository<Item, K> {}
