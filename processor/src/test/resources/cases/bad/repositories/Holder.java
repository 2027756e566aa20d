package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;

public class Holder {
    @Repository
    private interface PrivateItems extends CrudRepository<Item, Long> {}
}
