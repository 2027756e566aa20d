package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public record Thing(
        @Id int id,
        String name,
        Ref<Owner, Integer> owner,
        @Relationship(mappedBy = "owner") Ref<Thing, Integer> other,
        @Relationship(joinTable = "things") @OrderBy("id") Ref<Thing, Integer> joined) {}
