package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public record Owner(
        @Id int id,
        Many raw,
        Many<String> strings,
        Many<Thing> nothing,
        One<Thing> none,
        @Relationship(mappedBy = "ownr") Many<Thing> misspelt,
        @Relationship(mappedBy = "name") Many<Thing> text,
        @Relationship(mappedBy = "other") Many<Thing> otherType,
        @Relationship(mappedBy = "owner") One<Thing> several,
        @Relationship(joinTable = "owner_things", joinColumns = {"a", "b"}) Many<Thing> columns,
        @Relationship(mappedBy = "owner", onDelete = OnAction.CASCADE) Many<Thing> action,
        @Relationship(mappedBy = "owner", joinTable = "both") Many<Thing> both,
        @Relationship(mappedBy = "owner") @OrderBy({"name", "nme", "name up", "size desc"}) Many<Thing> ordered,
        @Relationship(joinTable = "pairs") @Column("x") @OrderBy("owner desc") Many<Thing> named,
        @Relationship(joinTable = "keyless_pairs") Many<Keyless> keyless,
        @Embedded Part part) {}
