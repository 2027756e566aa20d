package app;

import dev.vorm.annotation.BeforeUpdate;
import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;
import java.time.Instant;

@Table(value = "nodes", schema = "tree")
@Inheritance(discriminator = "node type")
@Unique(columns = {"parent", "name"})
public abstract sealed class Node permits Folder, Node.File, Node.Special {
    @Id
    int drive;

    @Id
    private String path;

    @Unique
    String name;

    @Nullable
    Ref<Owner, Long> parent;

    @Embedded
    Size size;

    @Version
    Instant version;

    @CreatedAt
    Instant createdAt;

    @UpdatedAt
    Instant updatedAt;

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    @BeforeUpdate
    void check() {}

    public static class Size {
        long bytes;
        long blocks;
    }

    public static final class File extends Node {
        byte[] content;

        @Unique
        String hash;

        @Nullable
        String target;
    }

    /** Nothing is of this type itself. */
    public abstract static sealed class Special extends Node {
        String target;
    }

    public static final class Link extends Special {}

    public static non-sealed class Device extends Special {
        short major;
    }
}
