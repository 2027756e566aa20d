package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;

/** Each relationship leads to the same table. */
@Table("graph_players")
@Index(columns = "captain")
public record Player(
        @Id Long id,
        String team,
        int age,
        @Nullable Ref<Player, Long> captain,

        @Relationship(mappedBy = "captain", where = "other.age < this.age") @OrderBy("id")
        Many<Player> juniors,

        @Relationship(where = "other.team = this.team AND other.id <> this.id") @OrderBy("id")
        Many<Player> mates,

        @Relationship(joinTable = "graph_player_friends", where = "other.team <> this.team") @OrderBy("id")
        Many<Player> farFriends,

        @Relationship(mappedBy = "farFriends", where = "other.age > this.age") @OrderBy("id")
        Many<Player> olderFriendOf) {}
