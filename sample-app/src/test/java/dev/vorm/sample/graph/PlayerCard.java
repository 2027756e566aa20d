package dev.vorm.sample.graph;

import dev.vorm.annotation.Count;
import dev.vorm.annotation.Path;
import dev.vorm.annotation.Projection;
import java.util.List;

/** What a table that leads to itself has, in numbers. */
@Projection(Player.class)
public record PlayerCard(
        Long id,
        @Count("juniors") long juniors,
        @Count("mates") long mates,
        @Count("olderFriendOf") long olderFriendOf,
        @Path("farFriends.id") List<Long> farFriends) {}
