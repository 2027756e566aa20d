package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;

@Repository
public interface WrongKey extends CrudRepository<Item, Integer> {}
