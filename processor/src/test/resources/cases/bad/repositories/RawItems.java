package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;

@Repository
@SuppressWarnings("rawtypes")
public interface RawItems extends CrudRepository {}
