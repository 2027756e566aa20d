package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public record Everything(
        @Id int id,
        @Embedded Object embedded,
        @Relationship(mappedBy = "other") Ref<Everything, Integer> mapped,
        @Relationship(joinTable = "middle") Ref<Everything, Integer> joined,
        @Relationship(cascade = Cascade.ALL) Ref<Everything, Integer> cascaded,
        @Relationship(orphanRemoval = true) Ref<Everything, Integer> orphaned) {}
