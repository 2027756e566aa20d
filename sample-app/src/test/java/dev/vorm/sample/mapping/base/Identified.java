package dev.vorm.sample.mapping.base;

import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Transient;
import dev.vorm.annotation.Unique;
import dev.vorm.annotation.Version;

/** What entities of another package have in common. */
public abstract class Identified<K> {
    @Id
    @Generated
    private K id;

    @Version
    public int version;

    @Unique
    public String code = "";

    @Transient
    public int identified;

    public K getId() {
        return id;
    }

    public void setId(K id) {
        this.id = id;
    }

    @BeforeInsert
    public void identify() {
        identified++;
    }
}
