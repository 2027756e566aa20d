package app;

import dev.vorm.repository.CrudRepository;
import dev.vorm.annotation.*;

@Repository
public interface Pages extends CrudRepository<Page, Long> {}
