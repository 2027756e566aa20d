package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;

@Repository
public interface Everythings extends CrudRepository<Everything, Integer> {
    @Fetch("mapped")
    Object fetched();

    @Sql("select 1")
    Object selected();
}
