package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;

@Repository
public interface Auhtors extends CrudRepository<Auhtor, Long> {}
