package app;

import dev.vorm.annotation.*;
import java.util.List;
import java.util.Optional;

@Projection(User.class)
public record Nested(
        Boss boss,
        @Path("boss") Optional<Boss> boss2,
        @Path("boss") @Nullable List<Boss> bosses,
        @Path("boss") @Nullable OfTeam other,
        @Path("name") Boss name,
        @Path("boss.boss") @Nullable Circle circle,
        @Path("boss") @Nullable Wrong wrong,
        @Path("team") Sum sum) {
    @Projection(Team.class)
    public record Sum(@Sql("id + 1") int sum) {}

    @Projection(User.class)
    public record Boss(String name) {}

    @Projection(Team.class)
    public record OfTeam(String title) {}

    @Projection(User.class)
    public record Circle(@Nullable Circle2 boss) {}

    @Projection(User.class)
    public record Circle2(@Nullable Circle boss) {}

    @Projection(User.class)
    public record Wrong(String nothing) {}
}
