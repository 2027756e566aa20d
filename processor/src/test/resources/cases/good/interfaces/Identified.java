package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;

public interface Identified<K> {
    @Id
    @Generated
    K id();
}
