package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;

@Repository
public interface Foreigns extends CrudRepository<lib.Foreign, Long> {}
