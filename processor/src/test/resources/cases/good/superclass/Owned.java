package app.base;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Optional;

public abstract class Owned<T, K, O> extends Identified<K> {
    @SuppressWarnings("vorm.index")
    @Nullable
    public Ref<O, K> owner;

    public Optional<T> payload;
    public List<T> payloads;
}
