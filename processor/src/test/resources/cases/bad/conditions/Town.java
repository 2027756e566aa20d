package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public record Town(
        @Id int id,
        String name,
        @Relationship(where = "other.twn = this.name") Many<Inn> unknown,
        @Relationship(where = "other.town = this.nme AND this.guests = 1") Many<Inn> unknownHere,
        @Relationship(where = "town = this.name") Many<Inn> loose,
        @Relationship(where = " ") Many<Inn> empty,
        @Relationship(where = "other.town = this.name", onDelete = OnAction.CASCADE) Many<Inn> action,
        @Relationship(where = "other.town = this.name") @OrderColumn Many<Inn> ordered,
        @Relationship(mappedBy = "near") @OrderColumn Many<Inn> orderedByRef,
        @Relationship(joinTable = "town_inns") @OrderColumn("inn_id") Many<Inn> taken,
        @Relationship(joinTable = "town_inns_2") @OrderColumn @OrderBy("town") Many<Inn> twice,
        @Relationship(joinTable = "town_inns_3", where = "other.beds > 1") One<Inn> one) {}
