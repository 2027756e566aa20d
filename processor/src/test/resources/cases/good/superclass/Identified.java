package app.base;

import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Version;

@Index(columns = "version")
public abstract class Identified<K> {
    @Id
    @Generated
    private K id;

    @Version
    public int version;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }

    @BeforeInsert
    public void identify() {}
}
