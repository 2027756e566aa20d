package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;

@Repository
public interface Strings extends CrudRepository<String, Long> {}
