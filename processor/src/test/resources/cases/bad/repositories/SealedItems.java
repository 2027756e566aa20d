package app;

import dev.vorm.annotation.*;
import dev.vorm.repository.CrudRepository;

@Repository
public sealed interface SealedItems extends CrudRepository<Item, Long> permits SealedItems.Items {
    non-sealed interface Items extends SealedItems {}
}
