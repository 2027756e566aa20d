package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public record Everything(
        @Id int id,
        @Embedded Object embedded,
        @Relationship(cascade = Cascade.ALL) Ref<Everything, Integer> cascaded,
        @Relationship(orphanRemoval = true) Ref<Everything, Integer> orphaned) {}
